import { bookingPolicy } from '../../../mock-server/regions/booking'
import { type Book, slotKey } from '../../../mock-server/services/booking/core/book'
import { isLapsed, isMissed } from '../../../mock-server/services/booking/core/facts'

/** Every number that somebody owns now, from the owners' side: the table of numbers is not asked. */
function owned(book: Book, now: number): { key: string; owner: string }[] {
  const holds = book.holds
    .all()
    .filter(({ state, heldUntil }) => state === 'held' && heldUntil > now)
    .map(({ sessionId, slotNo, holdId }) => ({ key: slotKey(sessionId, slotNo), owner: holdId }))
  const bookings = book.bookings
    .all()
    .filter((one) => one.status === 'booked' || (one.status === 'awaiting-payment' && !isLapsed(one, now)))
    .map(({ sessionId, slotNo, appointmentId }) => ({ key: slotKey(sessionId, slotNo), owner: appointmentId }))
  const moves = book.bookings
    .all()
    .flatMap(({ pending, appointmentId }) =>
      pending && pending.until > now ? [{ key: slotKey(pending.sessionId, pending.slotNo), owner: appointmentId }] : [],
    )
  return [...holds, ...bookings, ...moves]
}

/** Nobody has a number of a session that does not take place, unless she has been there or missed it already. */
export const stoppedFaults = (book: Book, now: number): string[] =>
  owned(book, now).flatMap(({ key, owner }) => {
    const stoppedAt = book.sessions.get(key.split('#')[0] ?? '')?.stoppedAt ?? null
    if (stoppedAt === null) return []
    const booking = book.bookings.get(owner)
    const been = booking && (booking.attendedAt !== null || isMissed(booking, bookingPolicy('H1'), stoppedAt))
    return been ? [] : [`${owner} has ${key} of a stopped session`]
  })

/** A number has one owner, and who owns it is in the table of numbers. */
export function ownerFaults(book: Book, now: number): string[] {
  const seen = new Map<string, string>()
  return owned(book, now).flatMap(({ key, owner }) => {
    const other = seen.get(key)
    seen.set(key, owner)
    if (other !== undefined) return [`${key} is owned by ${other} and ${owner}`]
    return book.taken.get(key)?.holderId === owner ? [] : [`${owner} does not have ${key}`]
  })
}

const LIVE = ['booked', 'awaiting-payment']

/** One number of a department and day for a person, however she came by it: chosen, moved, handed out. */
export function sameDayFaults(book: Book, now: number): string[] {
  const seen = new Map<string, string>()
  return book.bookings.all().flatMap((one) => {
    if (!LIVE.includes(one.status) || isLapsed(one, now) || one.attendedAt !== null) return []
    const place = `${one.personId} ${one.departmentId} ${one.day}`
    const other = seen.get(place)
    seen.set(place, one.appointmentId)
    return other === undefined ? [] : [`${place} has ${other} and ${one.appointmentId}`]
  })
}

/** No money for nothing: a due or paid bill has a booking that stands (or a visit that took place or was missed). */
export function feeFaults(book: Book, now: number): string[] {
  return book.bills.all().flatMap((bill) => {
    const booking = book.bookings.get(bill.appointmentId)
    if (!booking) return [`${bill.billId} has no booking`]
    const stands = LIVE.includes(booking.status)
    const current = booking.billId === bill.billId || booking.pending?.billId === bill.billId
    if (bill.state === 'paid' && (!stands || !current || booking.contest === 'accepted'))
      return [`${bill.billId} was paid and neither kept for a visit nor given back`]
    const overdue = bill.payableUntil !== null && bill.payableUntil <= now
    if (bill.state === 'due' && !overdue && (!stands || !current)) return [`${bill.billId} is due for nothing`]
    return []
  })
}
