import { canCancel } from '../../../../src/contract/booking/can'
import { type Answer, done, no } from './answer'
import { type Book, tell } from './book'
import { endBooking } from './let-go'
import { asAppointment } from './of-contract'
import type { BookingRow } from './rows'
import { sweep } from './sweep'

/** 取消: the number comes back, a paid fee goes back once. */
export function cancelBooking(book: Book, appointmentId: string, now: number): Answer<BookingRow> {
  const before = book.bookings.get(appointmentId)
  if (!before) return no('not-found')
  const touched = [before.sessionId, ...(before.pending ? [before.pending.sessionId] : [])]
  sweep(book, touched, now)
  const booking = book.bookings.get(appointmentId) ?? before
  const can = canCancel(asAppointment(booking), now)
  if (!can.allowed) return no(can.reason)
  const ended = endBooking(book, booking, 'cancelled', now)
  tell(book, ended.personId, { about: 'cancelled', booking: ended })
  sweep(book, touched, now)
  return done(ended)
}
