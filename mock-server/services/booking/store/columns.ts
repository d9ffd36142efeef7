import type {
  AppointmentsTable,
  BookingHoldsTable,
  BookingSessionsTable,
  BookingSlotsTable,
  BookingWaitsTable,
} from '../../../base/db/tables/booking'
import { sessionNameOf } from '../../../registers/schedules/session-id'
import type { DoctorPlace } from '../../../registers/schedules/who'
import type { BookingRow, HoldRow, SessionRow, TakenRow, WaitRow } from '../core/rows'

type Stored<Table, Generated extends keyof Table = never> = Omit<Table, Generated>

export const toSession = (row: BookingSessionsTable, { gate }: Pick<DoctorPlace, 'gate'>): SessionRow => ({
  sessionId: row.session_id,
  doctorId: row.doctor_id,
  departmentId: row.department_id,
  institutionId: row.institution_id,
  day: row.day,
  startsAt: row.starts_at,
  slotMinutes: row.slot_minutes,
  capacity: row.capacity,
  feeFen: row.fee_fen,
  releaseAt: row.release_at,
  stoppedAt: row.stopped_at,
  stopReason: row.stop_reason,
  lot: row.lot,
  gate,
})

export const fromSession = (row: SessionRow): BookingSessionsTable => ({
  session_id: row.sessionId,
  doctor_id: row.doctorId,
  department_id: row.departmentId,
  institution_id: row.institutionId,
  day: row.day,
  half: sessionNameOf(row.sessionId)?.half ?? 'extra',
  starts_at: row.startsAt,
  slot_minutes: row.slotMinutes,
  capacity: row.capacity,
  fee_fen: row.feeFen,
  release_at: row.releaseAt,
  stopped_at: row.stoppedAt,
  stop_reason: row.stopReason,
  lot: row.lot,
})

export const toTaken = (row: BookingSlotsTable): TakenRow => ({
  sessionId: row.session_id,
  slotNo: row.slot_no,
  holder: row.holder,
  holderId: row.holder_id,
  lapsesAt: row.lapses_at,
})

export const fromTaken = (row: TakenRow): BookingSlotsTable => ({
  session_id: row.sessionId,
  slot_no: row.slotNo,
  holder: row.holder,
  holder_id: row.holderId,
  lapses_at: row.lapsesAt,
})

export const toHold = (row: BookingHoldsTable): HoldRow => ({
  holdId: row.hold_id,
  personId: row.person_id,
  sessionId: row.session_id,
  slotNo: row.slot_no,
  state: row.state,
  origin: row.origin,
  waitId: row.wait_id,
  movingId: row.moving_id,
  madeAt: row.made_at,
  heldUntil: row.held_until,
  extended: row.extended,
  appointmentId: row.appointment_id,
})

export const fromHold = (row: HoldRow): BookingHoldsTable => ({
  hold_id: row.holdId,
  person_id: row.personId,
  session_id: row.sessionId,
  slot_no: row.slotNo,
  state: row.state,
  origin: row.origin,
  wait_id: row.waitId,
  moving_id: row.movingId,
  made_at: row.madeAt,
  held_until: row.heldUntil,
  extended: row.extended,
  appointment_id: row.appointmentId,
})

/** What a decision never writes: the check-in, the words of a contest, and whether a miss was told. */
type Beside = 'attended_at' | 'miss_told_at' | 'contest_reason' | 'contest_words' | 'contest_at' | 'contest_note'

export const toBooking = (row: AppointmentsTable): BookingRow => ({
  appointmentId: row.appointment_id,
  visitId: row.visit_id,
  personId: row.person_id,
  sessionId: row.session_id,
  slotNo: row.slot_no,
  institutionId: row.institution_id,
  departmentId: row.department_id,
  doctorId: row.doctor_id,
  day: row.day,
  startsAt: row.starts_at,
  endsAt: row.ends_at,
  status: row.status,
  pay: row.pay,
  feeFen: row.fee_fen,
  billId: row.bill_id,
  payUntil: row.pay_until,
  rulesVersion: row.rules_version,
  madeAt: row.made_at,
  endedAt: row.ended_at,
  attendedAt: row.attended_at,
  movedFrom: row.moved_from,
  pending: pendingOf(row),
  contest: row.contest_state,
})

function pendingOf(row: AppointmentsTable): BookingRow['pending'] {
  const { pending_session_id: sessionId, pending_slot_no: slotNo, pending_bill_id: billId, pending_until: until } = row
  if (sessionId === null || slotNo === null || billId === null || until === null) return null
  return { sessionId, day: sessionNameOf(sessionId)?.day ?? row.day, slotNo, billId, until }
}

export const fromBooking = (row: BookingRow): Stored<AppointmentsTable, Beside> => ({
  appointment_id: row.appointmentId,
  visit_id: row.visitId,
  person_id: row.personId,
  session_id: row.sessionId,
  slot_no: row.slotNo,
  institution_id: row.institutionId,
  department_id: row.departmentId,
  doctor_id: row.doctorId,
  day: row.day,
  starts_at: row.startsAt,
  ends_at: row.endsAt,
  status: row.status,
  pay: row.pay,
  fee_fen: row.feeFen,
  bill_id: row.billId,
  pay_until: row.payUntil,
  rules_version: row.rulesVersion,
  made_at: row.madeAt,
  ended_at: row.endedAt,
  moved_from: row.movedFrom,
  pending_session_id: row.pending?.sessionId ?? null,
  pending_slot_no: row.pending?.slotNo ?? null,
  pending_bill_id: row.pending?.billId ?? null,
  pending_until: row.pending?.until ?? null,
  contest_state: row.contest,
})

export type StoredWait = Stored<BookingWaitsTable, 'seq' | 'expiry_told_at'> & { seq: number }

export const toWait = (row: StoredWait): WaitRow => ({
  waitId: row.wait_id,
  seq: row.seq,
  kind: row.kind,
  personId: row.person_id,
  institutionId: row.institution_id,
  departmentId: row.department_id,
  doctorId: row.doctor_id,
  sessionId: row.session_id,
  weekdays: [...row.weekdays].map(Number),
  fromDay: row.from_day,
  toDay: row.to_day,
  notBefore: row.not_before,
  notAfter: row.not_after,
  mode: row.mode,
  state: row.state,
  madeAt: row.made_at,
  endedAt: row.ended_at,
  holdId: row.hold_id,
  appointmentId: row.appointment_id,
})

/** Its place in the order of arrival is the database's. */
export const fromWait = (row: WaitRow): Stored<BookingWaitsTable, 'seq' | 'expiry_told_at'> => ({
  wait_id: row.waitId,
  kind: row.kind,
  person_id: row.personId,
  institution_id: row.institutionId,
  department_id: row.departmentId,
  doctor_id: row.doctorId,
  session_id: row.sessionId,
  weekdays: row.weekdays.join(''),
  from_day: row.fromDay,
  to_day: row.toDay,
  not_before: row.notBefore,
  not_after: row.notAfter,
  mode: row.mode,
  state: row.state,
  made_at: row.madeAt,
  ended_at: row.endedAt,
  hold_id: row.holdId,
  appointment_id: row.appointmentId,
})
