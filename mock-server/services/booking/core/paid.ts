import { type Book, slotKey, tell } from './book'
import { completeMove } from './move'
import type { BookingRow } from './rows'

/**
 * The fee of a booking was paid: its number is safe. Settlement has judged that the bill could still be paid; a bill
 * that lapsed was void by then.
 */
export function feePaid(book: Book, billId: string, now: number): BookingRow | undefined {
  const bill = book.bills.get(billId)
  const booking = bill && book.bookings.get(bill.appointmentId)
  if (!bill || !booking) return undefined
  book.bills.put({ ...bill, state: 'paid' })
  if (booking.pending?.billId === billId) {
    const session = book.sessions.get(booking.pending.sessionId)
    return session && completeMove(book, booking, session, now)
  }
  if (booking.billId !== billId || booking.status !== 'awaiting-payment') return undefined
  const booked: BookingRow = { ...booking, status: 'booked', payUntil: null }
  book.bookings.put(booked)
  const taken = book.taken.get(slotKey(booking.sessionId, booking.slotNo))
  if (taken) book.taken.put({ ...taken, lapsesAt: null })
  tell(book, booked.personId, { about: 'booked', booking: booked })
  return booked
}
