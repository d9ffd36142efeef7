import { canConfirm, canMove } from '../../../../src/contract/booking/can'
import { instantInChina } from '../../../../src/contract/shared/dates'
import { bookingPolicy } from '../../../regions/booking'
import { MINUTE, slotEnd, slotStart } from '../../../registers/schedules/times'
import { type Answer, done, no } from './answer'
import { type Book, slotKey, tell } from './book'
import { personObstacle, sessionObstacle } from './eligible'
import { issueFee, undoFee } from './fees'
import { freeSlot } from './let-go'
import { asAppointment, asHold } from './of-contract'
import type { BookingRow, HoldRow, SessionRow } from './rows'
import { sweep } from './sweep'

/** The booking at its new number; where it was is kept as words for the ticket. */
function at(booking: BookingRow, session: SessionRow, slotNo: number): BookingRow {
  const { sessionId, doctorId, day } = session
  const movedFrom = `${instantInChina(booking.startsAt)} ${booking.slotNo}`
  const [startsAt, endsAt] = [slotStart(session, slotNo), slotEnd(session, slotNo)]
  return { ...booking, sessionId, slotNo, doctorId, day, startsAt, endsAt, movedFrom, pending: null }
}

function take(book: Book, hold: HoldRow, booking: BookingRow, lapsesAt: number | null): void {
  const { sessionId, slotNo } = hold
  book.holds.put({ ...hold, state: 'confirmed', appointmentId: booking.appointmentId })
  book.taken.put({ sessionId, slotNo, holder: 'appointment', holderId: booking.appointmentId, lapsesAt })
}

/** Nothing is to be paid: old and new change places in one step. */
function swap(book: Book, booking: BookingRow, hold: HoldRow, session: SessionRow): BookingRow {
  const paid = booking.billId !== null && book.bills.get(booking.billId)?.state === 'paid'
  const keepsBill = paid && booking.feeFen === session.feeFen
  if (!keepsBill) undoFee(book, booking, booking.billId)
  const moved: BookingRow = {
    ...at(booking, session, hold.slotNo),
    feeFen: session.feeFen,
    billId: keepsBill ? booking.billId : null,
    pay: keepsBill ? booking.pay : 'hospital',
  }
  take(book, hold, moved, null)
  book.bookings.put(moved)
  freeSlot(book, booking.sessionId, booking.slotNo, booking.appointmentId)
  tell(book, moved.personId, { about: 'moved', booking: moved })
  return moved
}

/** A paid fee differs: the new one is billed, and until it is paid the old number is kept. */
function keepUntilPaid(book: Book, booking: BookingRow, hold: HoldRow, session: SessionRow, now: number): BookingRow {
  const until = now + bookingPolicy(session.institutionId).payMinutes * MINUTE
  const bill = issueFee(book, booking, session.feeFen, until)
  const { sessionId, slotNo } = hold
  const pending = { sessionId, day: session.day, slotNo, billId: bill.billId, until }
  const waiting: BookingRow = { ...booking, pending }
  take(book, hold, waiting, until)
  book.bookings.put(waiting)
  return waiting
}

/** 改约: she is never without a number. */
export function moveBooking(
  book: Book,
  ask: { appointmentId: string; holdId: string },
  now: number,
): Answer<BookingRow> {
  const asked = book.holds.get(ask.holdId)
  const standing = book.bookings.get(ask.appointmentId)
  if (!asked || !standing) return no('not-found')
  sweep(book, [asked.sessionId, standing.sessionId], now)
  const [hold, booking] = [book.holds.get(ask.holdId) ?? asked, book.bookings.get(ask.appointmentId) ?? standing]
  const session = book.sessions.get(hold.sessionId)
  if (!session || hold.movingId !== booking.appointmentId) return no('not-found')
  if (session.stoppedAt !== null && hold.state !== 'confirmed') return no('session-stopped')
  const held = canConfirm(asHold(hold), now)
  if (!held.allowed) return no(held.reason)
  const can = canMove(asAppointment(booking), now)
  if (!can.allowed) return no(can.reason)
  if (booking.pending) return no('state-conflict')
  const obstacle =
    sessionObstacle(session, now) ?? personObstacle(book, booking.personId, session, now, booking.appointmentId)
  if (obstacle !== null) return no(obstacle)
  const paid = booking.billId !== null && book.bills.get(booking.billId)?.state === 'paid'
  const toPay = paid && session.feeFen !== booking.feeFen && session.feeFen > 0
  const moved = toPay ? keepUntilPaid(book, booking, hold, session, now) : swap(book, booking, hold, session)
  sweep(book, [booking.sessionId], now)
  return done(moved)
}

/**
 * The old session does not take place while the new fee is open: the new number is hers now, to be paid in the same
 * time, and the old fee goes back. Null where she was not moving, or cannot go there either.
 */
export function takeNew(book: Book, booking: BookingRow, now: number): BookingRow | null {
  const { pending, billId, sessionId, slotNo, appointmentId } = booking
  const session = pending ? book.sessions.get(pending.sessionId) : undefined
  if (!pending || pending.until <= now || !session || sessionObstacle(session, now) !== null) return null
  const moved = { ...at(booking, session, pending.slotNo), feeFen: session.feeFen, billId: pending.billId }
  const kept: BookingRow = { ...moved, status: 'awaiting-payment', pay: 'now', payUntil: pending.until }
  book.bookings.put(kept)
  freeSlot(book, sessionId, slotNo, appointmentId)
  undoFee(book, kept, billId)
  return kept
}

/** The new fee is paid: the move is done, the old fee goes back, the old number runs out at once. */
export function completeMove(book: Book, booking: BookingRow, session: SessionRow, now: number): BookingRow {
  const { pending, billId, sessionId, slotNo, appointmentId } = booking
  if (!pending) return booking
  const moved: BookingRow = { ...at(booking, session, pending.slotNo), feeFen: session.feeFen, billId: pending.billId }
  book.bookings.put(moved)
  undoFee(book, moved, billId)
  book.taken.put({
    sessionId: pending.sessionId,
    slotNo: pending.slotNo,
    holder: 'appointment',
    holderId: appointmentId,
    lapsesAt: null,
  })
  // Whoever next opens the old session hands the number on; its row is not ours to lock here.
  if (book.taken.get(slotKey(sessionId, slotNo))?.holderId === appointmentId)
    book.taken.put({ sessionId, slotNo, holder: 'appointment', holderId: appointmentId, lapsesAt: now })
  tell(book, moved.personId, { about: 'moved', booking: moved })
  return moved
}
