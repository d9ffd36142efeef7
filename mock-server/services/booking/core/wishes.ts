import { createHash } from 'node:crypto'
import { instantOf, minuteOfDay, slotStart, weekdayOf } from '../../../registers/schedules/times'
import type { SessionRow, WaitRow } from './rows'

type Wish = Pick<
  WaitRow,
  'kind' | 'sessionId' | 'departmentId' | 'doctorId' | 'weekdays' | 'fromDay' | 'toDay' | 'notBefore' | 'notAfter'
>

type Times = Pick<
  SessionRow,
  'sessionId' | 'departmentId' | 'doctorId' | 'day' | 'startsAt' | 'slotMinutes' | 'capacity'
>

/** Does a number of this session lie within the wish? A ticket wishes for any number of its session. */
export function fits(wish: Wish, session: Times, slotNo: number): boolean {
  if (wish.kind === 'ticket') return wish.sessionId === session.sessionId
  const minute = minuteOfDay(slotStart(session, slotNo))
  return fitsSession(wish, session) && minute >= wish.notBefore && minute <= wish.notAfter
}

/** The same without the time of day. */
export const fitsSession = (
  wish: Wish,
  session: Pick<SessionRow, 'sessionId' | 'departmentId' | 'doctorId' | 'day'>,
) =>
  wish.kind === 'ticket'
    ? wish.sessionId === session.sessionId
    : wish.departmentId === session.departmentId &&
      (wish.doctorId === null || wish.doctorId === session.doctorId) &&
      wish.weekdays.includes(weekdayOf(session.day)) &&
      wish.fromDay <= session.day &&
      session.day <= wish.toDay

/** 抽签: drawn from the salt of the session, which nobody knows before, and an id that nobody chose. */
const lotOf = (session: SessionRow, waitId: string) =>
  createHash('sha256').update(`${session.lot}:${waitId}`).digest('hex')

/**
 * Who comes first: tickets before wishes; of the tickets those taken before the release by lot, the others after them
 * in order of arrival; wishes in order of arrival.
 */
export function inOrder<One extends WaitRow>(waits: readonly One[], session: SessionRow): One[] {
  const rank = (wait: One) => {
    if (wait.kind === 'wish') return 2
    return wait.madeAt < session.releaseAt ? 0 : 1
  }
  const ranked = waits.map((wait) => ({ wait, rank: rank(wait), lot: lotOf(session, wait.waitId) }))
  ranked.sort((a, b) => {
    if (a.rank !== b.rank) return a.rank - b.rank
    if (a.rank === 0 && a.lot !== b.lot) return a.lot < b.lot ? -1 : 1
    return a.wait.seq - b.wait.seq
  })
  return ranked.map(({ wait }) => wait)
}

/** Does a wish end before anything could fit it? */
export const isOverdue = ({ toDay }: Pick<WaitRow, 'toDay'>, now: number) => instantOf(toDay, '23:59') < now
