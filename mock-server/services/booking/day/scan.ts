import { dayInChina } from '../../../../src/contract/shared/dates'
import { appointmentAtDoor } from './appointment'
import { checkInAt, rejoinAt, type Work } from './check-in'
import { toDay } from './view'

/** 挂号: what the terminal says when it is for checking in. */
const CHECK_IN = '01101'

export interface Scanned {
  businessType: string
  institutionId: string
}

/**
 * Her code at the hospital's terminal, used for 01101: she is checked in for today's appointment there, or back in
 * line after 过号. Null where there is nothing to check in for; the scan itself is good either way.
 */
export async function checkInByScan(work: Work, personId: string, { businessType, institutionId }: Scanned) {
  const { db, now } = work
  if (businessType !== CHECK_IN) return null
  const appointment = await appointmentAtDoor(db, { personId, institutionId, day: dayInChina(now), now })
  if (!appointment) return null
  const { state } = await toDay(db, appointment, now)
  const mayRejoin = state.kind === 'missed' && state.mayRejoin
  if (state.kind !== 'check-in' && !mayRejoin) return null
  const day = mayRejoin
    ? await rejoinAt(work, appointment)
    : await checkInAt(work, appointment.appointment_id, 'terminal')
  return day.state.kind === 'waiting' ? { ticketNo: day.state.ticketNo, words: day.state.words } : null
}
