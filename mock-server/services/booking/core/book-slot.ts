import type { InferOutput } from 'valibot'
import type { payChoice } from '../../../../src/contract/booking/appointment'
import { canConfirm, canPayFee } from '../../../../src/contract/booking/can'
import { bookingPolicy } from '../../../regions/booking'
import { MINUTE } from '../../../registers/schedules/times'
import { type Answer, done, no } from './answer'
import { type Book, tell } from './book'
import { personObstacle, sessionObstacle } from './eligible'
import { issueFee } from './fees'
import { takeBackOffer } from './let-go'
import { newBooking } from './match'
import { asHold, statusAt } from './of-contract'
import type { BookingRow } from './rows'
import { sweep } from './sweep'

export interface ConfirmAsk {
  holdId: string
  pay: InferOutput<typeof payChoice>
  /** Of the rules that were shown. */
  rulesVersion: string
}

/** Her other offers which this booking bars go to who waits next; she could not take them any more. */
function passOn(book: Book, personId: string, now: number): void {
  for (const hold of book.holds.all()) {
    const session = book.sessions.get(hold.sessionId)
    const offered = hold.personId === personId && hold.waitId !== null && hold.state === 'held' && hold.heldUntil > now
    if (!offered || !session || personObstacle(book, personId, session, now) === null) continue
    takeBackOffer(book, hold, now)
    tell(book, personId, { about: 'offer-barred', hold, session })
    sweep(book, [hold.sessionId], now)
  }
}

/** 确认: the held number becomes a booking; with `now` it must be paid in time. */
export function bookSlot(book: Book, ask: ConfirmAsk, now: number): Answer<BookingRow> {
  const before = book.holds.get(ask.holdId)
  if (!before) return no('not-found')
  sweep(book, [before.sessionId], now)
  const hold = book.holds.get(ask.holdId) ?? before
  const session = book.sessions.get(hold.sessionId)
  if (!session) return no('not-found')
  // Said before her hold: it ended because of that, not because its time was over.
  if (session.stoppedAt !== null && hold.state !== 'confirmed') return no('session-stopped')
  const can = canConfirm(asHold(hold), now)
  if (!can.allowed) return no(can.reason)
  if (hold.movingId !== null) return no('state-conflict')
  const policy = bookingPolicy(session.institutionId)
  if (ask.rulesVersion !== policy.version) return no('terms-changed')
  const obstacle = sessionObstacle(session, now) ?? personObstacle(book, hold.personId, session, now)
  if (obstacle !== null) return no(obstacle)
  const toPay = ask.pay === 'now' && session.feeFen > 0
  const payUntil = toPay ? now + policy.payMinutes * MINUTE : null
  const { personId, slotNo, sessionId } = hold
  const made = newBooking(book, session, slotNo, { personId, pay: ask.pay, rulesVersion: policy.version, madeAt: now })
  const bill = payUntil === null ? null : issueFee(book, made, session.feeFen, payUntil)
  const status = toPay ? 'awaiting-payment' : 'booked'
  const booking: BookingRow = { ...made, status, billId: bill?.billId ?? null, payUntil }
  book.bookings.put(booking)
  book.holds.put({ ...hold, state: 'confirmed', appointmentId: booking.appointmentId })
  const holderId = booking.appointmentId
  book.taken.put({ sessionId, slotNo, holder: 'appointment', holderId, lapsesAt: payUntil })
  const wait = hold.waitId === null ? undefined : book.waits.get(hold.waitId)
  if (wait) book.waits.put({ ...wait, state: 'booked', endedAt: now, appointmentId: booking.appointmentId })
  if (!toPay) tell(book, personId, { about: 'booked', booking })
  passOn(book, personId, now)
  return done(booking)
}

/** 现在付 after all: a bill that stays due as long as the booking stands. Asked again, it is the same bill. */
export function billFee(book: Book, booking: BookingRow, now: number): Answer<BookingRow> {
  const bill = booking.billId === null ? undefined : book.bills.get(booking.billId)
  const state = bill?.state === 'paid' || bill?.state === 'due' ? bill.state : 'none'
  const can = canPayFee({ status: statusAt(booking, now), fee: { feeFen: booking.feeFen, state } })
  if (!can.allowed) return no(can.reason)
  if (booking.endsAt <= now) return no('session-over')
  if (state === 'due') return done(booking)
  const billed: BookingRow = { ...booking, pay: 'now', billId: issueFee(book, booking, booking.feeFen, null).billId }
  book.bookings.put(billed)
  return done(billed)
}
