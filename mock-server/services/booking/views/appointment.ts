import type { Appointment, AppointmentSummary } from '../../../../src/contract/booking/appointment'
import type { Alternative } from '../../../../src/contract/shared/alternative'
import { dayInChina, instantInChina } from '../../../../src/contract/shared/dates'
import { bookingPolicy } from '../../../regions/booking'
import type { PlannedSession } from '../../../registers/schedules/sessions'
import { deadlineOf, slotEnd, slotStart } from '../../../registers/schedules/times'
import type { DoctorPlace } from '../../../registers/schedules/who'
import { contestUntil, statusAt } from '../core/of-contract'
import { toBooking } from '../store/columns'
import { ifMissedWords } from '../words/rules-lines'
import { momentWords } from '../words/when'
import { feeOf } from './fee'
import type { ShownBooking } from './rows'
import { toSessionView } from './session'

/** A booking with what is needed to show it. */
export interface Shown {
  booking: ShownBooking
  session: PlannedSession
  place: DoctorPlace
  now: number
}

const instantOrNull = (ms: number | null) => (ms === null ? null : instantInChina(ms))

export function toSummary({ booking, session, place, now }: Shown): AppointmentSummary {
  const row = toBooking(booking)
  const status = statusAt(row, now)
  const stands = status === 'booked' || status === 'awaiting-payment'
  const { cancelUntil, moveUntil } = bookingPolicy(booking.institution_id)
  const { contest_state: state, contest_reason: reason, contest_at: at } = booking
  return {
    appointmentId: booking.appointment_id,
    visitId: booking.visit_id,
    status,
    inLine: booking.in_line && status === 'attended' && booking.day === dayInChina(now),
    session: toSessionView(session, place, now),
    slotNo: booking.slot_no,
    startsAt: instantInChina(booking.starts_at),
    endsAt: instantInChina(booking.ends_at),
    patientName: booking.patient_name,
    fee: feeOf(booking, status === 'missed', now),
    payBy: status === 'awaiting-payment' ? instantOrNull(booking.pay_until) : null,
    moveBy: stands ? instantInChina(deadlineOf(moveUntil, booking.starts_at)) : null,
    cancelBy: stands ? instantInChina(deadlineOf(cancelUntil, booking.starts_at)) : null,
    contestBy: instantOrNull(contestUntil(row, now)),
    contest:
      state !== null && reason !== null && at !== null
        ? { state, reason, words: booking.contest_words ?? '', at: instantInChina(at), note: booking.contest_note }
        : null,
  }
}

export interface More {
  pending: { session: PlannedSession; place: DoctorPlace } | null
  alternatives: Alternative[]
  missCount: Appointment['missCount']
}

function pendingOf({ booking, now }: Shown, pending: More['pending']): Appointment['pendingMove'] {
  const { pending_slot_no: slotNo, pending_bill_id: billId, pending_until: until } = booking
  if (!pending || slotNo === null || billId === null || until === null || until <= now) return null
  return {
    session: toSessionView(pending.session, pending.place, now),
    slotNo,
    startsAt: instantInChina(slotStart(pending.session, slotNo)),
    endsAt: instantInChina(slotEnd(pending.session, slotNo)),
    billId,
    feeFen: pending.session.feeFen,
    payBy: instantInChina(until),
  }
}

function movedFromWords(text: string | null): string | null {
  if (text === null) return null
  const [at = '', slotNo = ''] = text.split(' ')
  return `${momentWords(Date.parse(at))}，${slotNo} 号`
}

/** 预约单: all that the ticket shows. */
export function toAppointment(shown: Shown, more: More): Appointment {
  const { booking, session, place } = shown
  const policy = bookingPolicy(booking.institution_id)
  const summary = toSummary(shown)
  const where = `${place.institutionName} ${place.place}`
  return {
    ...summary,
    madeAt: instantInChina(booking.made_at),
    address: place.address,
    phone: place.phone,
    bring: [...policy.bring],
    ifMissed: ifMissedWords(policy),
    calendar: {
      title: `${place.institutionName} ${place.departmentName} 看病`,
      startsAt: summary.startsAt,
      endsAt: summary.endsAt,
      location: `${where}，${place.address}`,
      notes: `${place.doctorName}医生，${booking.slot_no} 号。要带：${policy.bring.join('、')}。`,
      alarmMinutes: 120,
    },
    pendingMove: pendingOf(shown, more.pending),
    movedFrom: movedFromWords(booking.moved_from),
    endedAt: instantOrNull(booking.ended_at),
    stop:
      booking.status === 'stopped'
        ? { reason: session.stopReason ?? '医院停诊', alternatives: more.alternatives }
        : null,
    missCount: more.missCount,
  }
}
