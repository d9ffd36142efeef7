import type { Book } from './book'
import type { BillRow, BookingRow } from './rows'

/** Bills the fee of a booking; due till `payableUntil`, or as long as the booking stands. */
export function issueFee(book: Book, booking: BookingRow, feeFen: number, payableUntil: number | null): BillRow {
  const bill: BillRow = { billId: book.id(), appointmentId: booking.appointmentId, feeFen, state: 'due', payableUntil }
  book.bills.put(bill)
  book.fees.push({ act: 'issue', bill, booking })
  return bill
}

/** The visit does not take place: what was paid goes back, what was not need not be paid. Once. */
export function undoFee(book: Book, booking: BookingRow, billId: string | null): void {
  const bill = billId === null ? undefined : book.bills.get(billId)
  if (!bill) return
  if (bill.state === 'paid') {
    book.bills.put({ ...bill, state: 'refunded' })
    book.fees.push({ act: 'refund', bill, booking })
  }
  if (bill.state === 'due') {
    book.bills.put({ ...bill, state: 'void' })
    book.fees.push({ act: 'void', bill, booking })
  }
}
