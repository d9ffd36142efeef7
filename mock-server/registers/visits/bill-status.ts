import type { BillTable } from '../../base/db/tables/settlement'

export type BillHold = Pick<BillTable, 'status' | 'order_id' | 'held_until' | 'payable_until'>

/** An order that nobody paid in time holds nothing: its bill is open again, though no row was touched. */
export const isHeld = (bill: BillHold, now: number): boolean =>
  bill.status === 'in-order' && bill.held_until !== null && bill.held_until > now

/** Nobody paid while it could be paid: what it was for has been given back. No order outlives that moment. */
const isTooLate = (bill: BillHold, now: number): boolean => bill.payable_until !== null && bill.payable_until <= now

/** The bill as it stands now, with the order that holds or paid it. */
export function standing(bill: BillHold, now: number): Pick<BillTable, 'status' | 'order_id'> {
  if (bill.status !== 'paid' && isTooLate(bill, now)) return { status: 'void', order_id: null }
  if (bill.status === 'in-order' && !isHeld(bill, now)) return { status: 'open', order_id: null }
  return { status: bill.status, order_id: bill.order_id }
}

/** The same in SQL; `now` names the parameter. */
export const standingSql = (now: string) =>
  `case when bills.status <> 'paid' and bills.payable_until <= ${now} then 'void'
    when bills.status = 'in-order' and bills.held_until <= ${now} then 'open' else bills.status end`
