import { canContest } from '../../../../src/contract/booking/can'
import { instantInChina } from '../../../../src/contract/shared/dates'
import { type Answer, done, no } from './answer'
import { type Book, tell } from './book'
import { undoFee } from './fees'
import { contestUntil, statusAt } from './of-contract'
import type { BookingRow } from './rows'

/** May this miss be contested now? By the helper that the screen uses. */
export function judgeContest(booking: BookingRow, now: number) {
  const until = contestUntil(booking, now)
  const asked = {
    status: statusAt(booking, now),
    contest:
      booking.contest === null
        ? null
        : { state: booking.contest, reason: 'other' as const, words: '', at: '', note: null },
    contestBy: until === null ? null : instantInChina(until),
  }
  return canContest(asked, now)
}

/** A visit that was missed and not paid for need not be paid; what was paid is kept. */
export function dropUnpaid(book: Book, booking: BookingRow): Answer<BookingRow> {
  const bill = booking.billId === null ? undefined : book.bills.get(booking.billId)
  if (bill?.state === 'due') undoFee(book, booking, booking.billId)
  return done(booking)
}

/** 申诉: while it is looked at, the miss does not count. */
export function contestMiss(book: Book, booking: BookingRow, now: number): Answer<BookingRow> {
  const can = judgeContest(booking, now)
  if (!can.allowed) return no(can.reason)
  const contested: BookingRow = { ...booking, contest: 'open' }
  book.bookings.put(contested)
  return done(contested)
}

/** The clerk's decision: accepted, it never was a miss and a paid fee goes back; rejected, it counts again. */
export function decideContest(book: Book, booking: BookingRow, result: 'accepted' | 'rejected'): Answer<BookingRow> {
  if (booking.contest !== 'open') return no('state-conflict')
  const decided: BookingRow = { ...booking, contest: result }
  book.bookings.put(decided)
  if (result === 'accepted') undoFee(book, decided, decided.billId)
  const about = result === 'accepted' ? 'contest-accepted' : 'contest-rejected'
  tell(book, decided.personId, { about, booking: decided })
  return done(decided)
}
