import type { SessionState } from '../../../src/contract/booking/session'
import type { PlannedSession } from './sessions'
import { sessionEnd, slotStart } from './times'

/** Numbers that can be had now: nobody has them and their time has not begun. */
export function freeNumbers(session: PlannedSession, now: number): number[] {
  const taken = new Set(session.taken)
  const numbers = Array.from({ length: session.capacity }, (_, index) => index + 1)
  return numbers.filter((slotNo) => !taken.has(slotNo) && slotStart(session, slotNo) > now)
}

/** 有号, 约满, 还没放号, 停诊 or 已过. */
export function stateOf(session: PlannedSession, now: number): SessionState {
  if (session.stoppedAt !== null) return 'stopped'
  if (sessionEnd(session) <= now) return 'over'
  if (session.releaseAt > now) return 'not-released'
  return freeNumbers(session, now).length > 0 ? 'open' : 'full'
}

/** How many can be booked now; none before the release and after a stop. */
export const freeCount = (session: PlannedSession, now: number): number =>
  stateOf(session, now) === 'open' ? freeNumbers(session, now).length : 0
