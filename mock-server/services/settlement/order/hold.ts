import type { Kysely } from 'kysely'
import type { Database } from '../../../base/db/schema'
import { row } from '../../../base/db/statement'
import type { BillTable } from '../../../base/db/tables/settlement'
import { type NamedOrder, SELECT_NAMED } from './row'

/** An order whose bill is held until the transaction ends. */
export interface HeldOrder extends NamedOrder {
  bill_status: BillTable['status']
  /** True while this order holds the bill and may still be paid. */
  live: boolean
}

const LOCK = `select status, order_id, held_until from bills
  where bill_id = (select bill_id from settlement_orders where order_id = $1) for update`
const READ = `${SELECT_NAMED} where orders.order_id = $1`

/** True for the bill that this order holds now; the bill's row decides, because it is the one that is locked. */
export const holds = (
  bill: Pick<BillTable, 'status' | 'order_id' | 'held_until'>,
  orderId: string,
  now: number,
): boolean =>
  bill.status === 'in-order' && bill.order_id === orderId && bill.held_until !== null && bill.held_until > now

/** Locks the bill first, then reads: what is read is what stands. Undefined for an order that does not exist. */
export async function holdOrder(db: Kysely<Database>, orderId: string, now: number): Promise<HeldOrder | undefined> {
  const bill = await row<Pick<BillTable, 'status' | 'order_id' | 'held_until'>>(db, LOCK, [orderId])
  if (!bill) return undefined
  const order = await row<NamedOrder>(db, READ, [orderId])
  return order && { ...order, bill_status: bill.status, live: holds(bill, orderId, now) }
}

export const readNamed = (db: Kysely<Database>, orderId: string): Promise<NamedOrder | undefined> =>
  row<NamedOrder>(db, READ, [orderId])
