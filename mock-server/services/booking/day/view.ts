import type { Kysely } from 'kysely'
import type { Day } from '../../../../src/contract/booking/day/day'
import { instantInChina } from '../../../../src/contract/shared/dates'
import type { Database } from '../../../base/db/schema'
import { row } from '../../../base/db/statement'
import { clinicPolicy } from '../../../regions/clinic'
import type { DayAppointment } from './appointment'
import { formOf } from './forms/form-of'
import { type DayFacts, dayState } from './rules/state'
import { readTickets, toDayTicket } from './tickets'

/** Why nothing more happens; an unpaid number whose time to pay is over has gone back, whoever looks. */
export function overOf(appointment: Pick<DayAppointment, 'status' | 'pay_until'>, now: number): DayFacts['over'] {
  const { status, pay_until } = appointment
  if (status === 'stopped') return 'stopped'
  if (status === 'cancelled' || status === 'lapsed') return 'cancelled'
  return status === 'awaiting-payment' && pay_until !== null && pay_until <= now ? 'cancelled' : null
}

const FILLED = 'select sent_at from questionnaires where appointment_id = $1'

async function questionnaireOf(db: Kysely<Database>, { appointment_id, speciality }: DayAppointment) {
  const form = formOf(speciality)
  if (!form) return { state: 'none' as const, title: '', minutes: 0 }
  const filled = await row<{ sent_at: number | null }>(db, FILLED, [appointment_id])
  const state = !filled ? ('empty' as const) : filled.sent_at === null ? ('draft' as const) : ('sent' as const)
  return { state, title: form.title, minutes: form.minutes }
}

/** Millionths of a degree. */
const E6 = 1_000_000

/** The day of an appointment as its screen shows it. */
export async function toDay(db: Kysely<Database>, appointment: DayAppointment, now: number): Promise<Day> {
  const tickets = (await readTickets(db, appointment.session_id)).map((one) => ({
    ...toDayTicket(one),
    appointmentId: one.appointment_id,
  }))
  const { latitude_e6, longitude_e6 } = appointment
  return {
    appointmentId: appointment.appointment_id,
    visitId: appointment.visit_id,
    institutionId: appointment.institution_id,
    institutionName: appointment.institution_name,
    department: appointment.department,
    doctorName: appointment.doctor_name,
    place: appointment.place,
    startsAt: instantInChina(appointment.starts_at),
    endsAt: instantInChina(appointment.ends_at),
    state: dayState(
      {
        window: { startsAt: appointment.starts_at, endsAt: appointment.ends_at },
        over: overOf(appointment, now),
        unpaid: appointment.status === 'awaiting-payment',
        place: appointment.place,
        ticket: tickets.find(({ appointmentId }) => appointmentId === appointment.appointment_id) ?? null,
        tickets,
      },
      clinicPolicy(appointment.institution_id),
      now,
    ),
    position:
      latitude_e6 === null || longitude_e6 === null
        ? null
        : { latitude: latitude_e6 / E6, longitude: longitude_e6 / E6 },
    questionnaire: await questionnaireOf(db, appointment),
  }
}
