import { bookingPolicy } from '../../../regions/booking'
import { DAY, MINUTE } from '../../../registers/schedules/times'
import { type Answer, done, no } from './answer'
import type { Book } from './book'
import { personObstacle, sessionObstacle } from './eligible'
import { endHold } from './let-go'
import type { SessionRow, WaitRow } from './rows'
import { sweep } from './sweep'
import { isOverdue } from './wishes'

const isOpen = ({ state }: WaitRow) => state === 'waiting' || state === 'offered'

/** Waiting, or with an offer that still stands. */
function stillOpen(book: Book, wait: WaitRow, now: number): boolean {
  if (wait.state !== 'offered') return wait.state === 'waiting'
  const hold = wait.holdId === null ? undefined : book.holds.get(wait.holdId)
  return hold?.state === 'held' && hold.heldUntil > now
}

const openOf = (book: Book, personId: string, kind: WaitRow['kind'], now: number) =>
  book.waits
    .all()
    .filter(
      (one) => one.personId === personId && one.kind === kind && stillOpen(book, one, now) && !isOverdue(one, now),
    )

const sameWish = (a: WaitRow, b: WaitRow) =>
  a.departmentId === b.departmentId &&
  a.doctorId === b.doctorId &&
  a.weekdays.join() === b.weekdays.join() &&
  a.fromDay === b.fromDay &&
  a.toDay === b.toDay &&
  a.notBefore === b.notBefore &&
  a.notAfter === b.notAfter

/** 候补登记; what is free in the sessions at hand and fits is hers at once. */
export function joinWait(book: Book, wait: WaitRow, sessionIds: readonly string[], now: number): Answer<WaitRow> {
  const open = openOf(book, wait.personId, 'wish', now)
  if (open.some((one) => sameWish(one, wait))) return no('wait-twice')
  if (open.length >= bookingPolicy(wait.institutionId).waitLimit) return no('wait-limit')
  book.waits.put(wait)
  sweep(book, sessionIds, now)
  return done(book.waits.get(wait.waitId) ?? wait)
}

/** When a queue before a release can be joined; null once it is released. */
export function queueOpensAt(session: Pick<SessionRow, 'releaseAt' | 'institutionId'>, now: number): number | null {
  if (session.releaseAt <= now) return null
  return session.releaseAt - bookingPolicy(session.institutionId).queueMinutes * MINUTE
}

/** A ticket lasts to the end of the session's day; a second one of a person is the first. */
export const newTicket = (
  session: SessionRow,
  who: Pick<WaitRow, 'waitId' | 'seq' | 'personId' | 'madeAt'>,
): WaitRow => ({
  ...who,
  kind: 'ticket',
  institutionId: session.institutionId,
  departmentId: session.departmentId,
  doctorId: session.doctorId,
  sessionId: session.sessionId,
  weekdays: [1, 2, 3, 4, 5, 6, 7],
  fromDay: session.day,
  toDay: session.day,
  notBefore: 0,
  notAfter: DAY / MINUTE - 1,
  mode: 'offer',
  state: 'waiting',
  endedAt: null,
  holdId: null,
  appointmentId: null,
})

/** 排队等放号. */
export function takeTicket(book: Book, ticket: WaitRow, now: number): Answer<WaitRow> {
  const session = ticket.sessionId === null ? undefined : book.sessions.get(ticket.sessionId)
  if (!session) return no('not-found')
  const obstacle = sessionObstacle(session, now)
  const opensAt = queueOpensAt(session, now)
  if (opensAt !== null && opensAt > now) return no('not-released')
  if (obstacle !== null && obstacle !== 'not-released') return no(obstacle)
  const known = openOf(book, ticket.personId, 'ticket', now).find((one) => one.sessionId === ticket.sessionId)
  if (known) return done(known)
  const own = personObstacle(book, ticket.personId, session, now)
  if (own !== null) return no(own)
  book.waits.put(ticket)
  sweep(book, [session.sessionId], now)
  return done(book.waits.get(ticket.waitId) ?? ticket)
}

/** 不等了; what was offered by it is let go. Twice is no harm. */
export function endWait(book: Book, waitId: string, now: number): Answer<WaitRow> {
  const before = book.waits.get(waitId)
  if (!before) return no('not-found')
  const hold = before.holdId === null ? undefined : book.holds.get(before.holdId)
  if (hold) sweep(book, [hold.sessionId], now)
  const wait = book.waits.get(waitId) ?? before
  if (!isOpen(wait)) return done(wait)
  const ended: WaitRow = { ...wait, state: 'ended', endedAt: now }
  book.waits.put(ended)
  const offered = hold && book.holds.get(hold.holdId)
  if (offered?.state === 'held') {
    endHold(book, offered, 'released', now)
    sweep(book, [offered.sessionId], now)
  }
  return done(ended)
}
