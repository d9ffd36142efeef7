import { type Book, slotKey, tell } from './book'
import { undoFee } from './fees'
import type { BookingRow, HoldRow, TakenRow } from './rows'
import { isPast, takenOf } from './slots'

/** Takes a number away from who has it, where she still has it. */
export function freeSlot(book: Book, sessionId: string, slotNo: number, holderId: string): void {
  const key = slotKey(sessionId, slotNo)
  if (book.taken.get(key)?.holderId === holderId) book.taken.remove(key)
}

/** A hold ends; an offer that ends without a word is declined. */
export function endHold(book: Book, hold: HoldRow, state: 'released' | 'lapsed', now: number): void {
  book.holds.put({ ...hold, state })
  freeSlot(book, hold.sessionId, hold.slotNo, hold.holdId)
  const wait = hold.waitId === null ? undefined : book.waits.get(hold.waitId)
  if (wait?.state !== 'offered' || wait.holdId !== hold.holdId) return
  book.waits.put({ ...wait, state: 'declined', endedAt: now })
}

/**
 * An offer is taken back by no fault of hers: a wish goes on waiting where it stood, since its other days still count;
 * a ticket, which is for this session, is over.
 */
export function takeBackOffer(book: Book, hold: HoldRow, now: number): void {
  const wait = hold.waitId === null ? undefined : book.waits.get(hold.waitId)
  endHold(book, hold, 'released', now)
  if (!wait) return
  book.waits.put(
    wait.kind === 'wish' ? { ...wait, state: 'waiting', holdId: null } : { ...wait, state: 'ended', endedAt: now },
  )
}

/** The move came to nothing: the old number was kept all the time. */
export function dropPending(book: Book, booking: BookingRow): BookingRow {
  if (!booking.pending) return booking
  const { sessionId, slotNo, billId } = booking.pending
  const kept = { ...booking, pending: null }
  book.bookings.put(kept)
  freeSlot(book, sessionId, slotNo, booking.appointmentId)
  undoFee(book, kept, billId)
  return kept
}

/** A booking ends before its time. Its number is free, its fee goes back or need not be paid. */
export function endBooking(
  book: Book,
  booking: BookingRow,
  status: 'cancelled' | 'stopped' | 'lapsed',
  now: number,
): BookingRow {
  const { pending: _, ...rest } = dropPending(book, booking)
  const ended: BookingRow = { ...rest, pending: null, status, payUntil: null, endedAt: now }
  book.bookings.put(ended)
  freeSlot(book, booking.sessionId, booking.slotNo, booking.appointmentId)
  undoFee(book, ended, booking.billId)
  return ended
}

function lapseBooking(book: Book, { holderId, sessionId, slotNo }: TakenRow, now: number): void {
  const booking = book.bookings.get(holderId)
  if (booking?.pending?.sessionId === sessionId && booking.pending.slotNo === slotNo) {
    tell(book, booking.personId, { about: 'move-failed', booking: dropPending(book, booking), stopped: null })
  } else if (booking?.status === 'awaiting-payment' && booking.sessionId === sessionId && booking.slotNo === slotNo) {
    tell(book, booking.personId, { about: 'unpaid', booking: endBooking(book, booking, 'lapsed', now) })
  }
}

/** Lets go of everything of a session that ran out of time. */
export function lapse(book: Book, sessionId: string, now: number): void {
  const session = book.sessions.get(sessionId)
  for (const taken of takenOf(book, sessionId)) {
    if (!isPast(taken, now)) continue
    const hold = taken.holder === 'hold' ? book.holds.get(taken.holderId) : undefined
    if (hold?.state === 'held') {
      endHold(book, hold, 'lapsed', now)
      if (hold.waitId !== null && session) tell(book, hold.personId, { about: 'offer-lapsed', hold, session })
    }
    if (taken.holder === 'appointment') lapseBooking(book, taken, now)
    book.taken.remove(slotKey(taken.sessionId, taken.slotNo))
  }
}
