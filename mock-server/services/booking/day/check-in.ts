import { canCheckIn, canRejoin } from '../../../../src/contract/booking/day/can'
import type { Day } from '../../../../src/contract/booking/day/day'
import { row, rows } from '../../../base/db/statement'
import type { ClinicTicketTable } from '../../../base/db/tables/booking-day'
import { refuse } from '../../../base/http/refuse'
import type { Call } from '../../../base/http/route'
import { clinicPolicy } from '../../../regions/clinic'
import { type DayAppointment, readDayAppointment } from './appointment'
import { placeOf, rejoinPlace } from './rules/queue'
import { addTicket, type Line, lockQueue, nextNumber, readTickets, toDayTicket } from './tickets'
import { toDay } from './view'

export type Work = Pick<Call, 'db' | 'now' | 'ids'>

const MINUTE = 60_000
const HOLD = 'select appointment_id from appointments where appointment_id = $1 for update'
const ATTEND = 'update appointments set attended_at = $2 where appointment_id = $1 and attended_at is null'

export const lineOfAppointment = (appointment: DayAppointment): Line => ({
  queue_id: appointment.session_id,
  institution_id: appointment.institution_id,
  department: appointment.department,
  doctor_name: appointment.doctor_name,
  day: appointment.day,
})

/**
 * 签到: a number in the line of her session. By her window while she is in time, else by the moment she came. Her
 * appointment is held meanwhile, so that it is not cancelled or moved in the same moment.
 */
export async function checkInAt(work: Work, appointmentId: string, way: ClinicTicketTable['way']): Promise<Day> {
  const { db, now, ids } = work
  await row(db, HOLD, [appointmentId])
  const appointment = (await readDayAppointment(db, appointmentId)) ?? refuse('not-found')
  const can = canCheckIn((await toDay(db, appointment, now)).state)
  if (!can.allowed) refuse(can.reason)
  const policy = clinicPolicy(appointment.institution_id)
  const { ticketNo } = await nextNumber(db, lineOfAppointment(appointment))
  const window = { startsAt: appointment.starts_at, endsAt: appointment.ends_at, seq: appointment.slot_no }
  const added = await addTicket(db, {
    ticketId: ids.id(),
    queueId: appointment.session_id,
    ticketNo,
    appointmentId: appointment.appointment_id,
    personId: appointment.person_id,
    ...placeOf(window, now, policy.lateGraceMinutes * MINUTE),
    way,
    at: now,
  })
  if (!added) refuse('state-conflict')
  await rows(db, ATTEND, [appointment.appointment_id, now])
  return toDay(db, appointment, now)
}

const REJOIN = `update clinic_tickets set state = 'waiting', turn_at = $2, seq = $3, tie = $4, warned_at = null
  where appointment_id = $1 and state = 'missed'`

/** 过号后回来: behind the next few who wait, by the hospital's rule. */
export async function rejoinAt({ db, now }: Work, appointment: DayAppointment): Promise<Day> {
  await lockQueue(db, appointment.session_id)
  const can = canRejoin((await toDay(db, appointment, now)).state)
  if (!can.allowed) refuse(can.reason)
  const tickets = (await readTickets(db, appointment.session_id)).map(toDayTicket)
  const { turnAt, seq, tie } = rejoinPlace(tickets, clinicPolicy(appointment.institution_id).rejoinBehind, now)
  await rows(db, REJOIN, [appointment.appointment_id, turnAt, seq, tie])
  return toDay(db, appointment, now)
}
