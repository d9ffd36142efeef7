import type { BillTable } from '../../base/db/tables/settlement'

export type BillHold = Pick<BillTable, 'status' | 'order_id' | 'held_until'>

/** An order that nobody paid in time holds nothing: its bill is open again, though no row was touched. */
export const isHeld = (bill: BillHold, now: number): boolean =>
  bill.status === 'in-order' && bill.held_until !== null && bill.held_until > now

/** The bill as it stands now, with the order that holds or paid it. */
export function standing(bill: BillHold, now: number): Pick<BillTable, 'status' | 'order_id'> {
  if (bill.status === 'in-order' && !isHeld(bill, now)) return { status: 'open', order_id: null }
  return { status: bill.status, order_id: bill.order_id }
}

/** The same in SQL; `now` names the parameter. */
export const standingSql = (now: string) =>
  `case when bills.status = 'in-order' and bills.held_until <= ${now} then 'open' else bills.status end`
