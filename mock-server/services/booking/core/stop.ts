import { bookingPolicy } from '../../../regions/booking'
import { type Answer, done, no } from './answer'
import { type Book, tell } from './book'
import { sessionObstacle } from './eligible'
import { isMissed } from './facts'
import { dropPending, endBooking, takeBackOffer } from './let-go'
import { takeNew } from './move'
import type { SessionRow } from './rows'
import { takenOf } from './slots'
import { sweep } from './sweep'

export interface Stop {
  sessionId: string
  reason: string
  /** Bookings whose visit has begun or is over: they took place. Who only checked in and waits is stopped as well. */
  seen: ReadonlySet<string>
}

function stopHolder(book: Book, session: SessionRow, holderId: string, { reason, seen }: Stop, now: number): number {
  const hold = book.holds.get(holderId)
  if (hold?.state === 'held') {
    takeBackOffer(book, hold, now)
    tell(book, hold.personId, { about: 'hold-stopped', hold, session })
  }
  const booking = book.bookings.get(holderId)
  if (!booking) return 0
  if (booking.pending?.sessionId === session.sessionId && booking.sessionId !== session.sessionId) {
    const kept = dropPending(book, booking)
    tell(book, booking.personId, { about: 'move-failed', booking: kept, stopped: session.sessionId })
    return 0
  }
  if (booking.sessionId !== session.sessionId) return 0
  if (booking.status !== 'booked' && booking.status !== 'awaiting-payment') return 0
  // Who did not come in her time has missed a clinic that took place till now.
  if (seen.has(booking.appointmentId) || isMissed(booking, bookingPolicy(booking.institutionId), now)) return 0
  const kept = takeNew(book, booking, now)
  const stopped = kept ? booking : endBooking(book, booking, 'stopped', now)
  tell(book, booking.personId, { about: 'stopped', booking: stopped, reason, kept })
  return 1
}

/** 停诊: everybody is told at once, paid fees go back; nobody else can book it any more. Answers how many were booked. */
export function stopSession(book: Book, stop: Stop, now: number): Answer<number> {
  const { sessionId, reason } = stop
  const session = book.sessions.get(sessionId)
  if (!session) return no('not-found')
  const obstacle = sessionObstacle(session, now)
  if (obstacle === 'session-over') return no('session-over')
  if (session.stoppedAt !== null) return done(0)
  sweep(book, [sessionId], now)
  book.sessions.put({ ...session, stoppedAt: now, stopReason: reason })
  const holders = takenOf(book, sessionId).filter(({ holder }) => holder !== 'filled')
  const elsewhere = holders.flatMap(({ holderId }) => {
    const pending = book.bookings.get(holderId)?.pending
    return pending ? [pending.sessionId] : []
  })
  let stopped = 0
  for (const { holderId } of holders) stopped += stopHolder(book, session, holderId, stop, now)
  for (const ticket of book.waits.all()) {
    if (ticket.sessionId !== sessionId || ticket.state !== 'waiting') continue
    book.waits.put({ ...ticket, state: 'ended', endedAt: now })
    tell(book, ticket.personId, { about: 'queue-stopped', session })
  }
  sweep(book, elsewhere, now)
  return done(stopped)
}
