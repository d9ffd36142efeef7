import { canCheckIn, canRejoin } from '../../../../src/contract/booking/day/can'
import { dayInChina } from '../../../../src/contract/shared/dates'
import { appointmentsAtDoor } from './appointment'
import { checkInAt, rejoinAt, type Work } from './check-in'
import { toDay } from './view'

/** 挂号: what the terminal says when it is for checking in. */
const CHECK_IN = '01101'

export interface Scanned {
  businessType: string
  institutionId: string
}

/**
 * Her code at the hospital's terminal, used for 01101: she is checked in for her next appointment of today there, or
 * back in line after 过号. Null where there is nothing to check in for; the scan itself is good either way.
 */
export async function checkInByScan(work: Work, personId: string, { businessType, institutionId }: Scanned) {
  const { db, now } = work
  if (businessType !== CHECK_IN) return null
  for (const appointment of await appointmentsAtDoor(db, { personId, institutionId, day: dayInChina(now), now })) {
    const { state } = await toDay(db, appointment, now)
    const mayRejoin = canRejoin(state).allowed
    if (!mayRejoin && !canCheckIn(state).allowed) continue
    const day = mayRejoin
      ? await rejoinAt(work, appointment)
      : await checkInAt(work, appointment.appointment_id, 'terminal')
    return day.state.kind === 'waiting' ? { ticketNo: day.state.ticketNo, words: day.state.words } : null
  }
  return null
}
