import type { Kysely } from 'kysely'
import { giveBackUnderGrant } from '../../../base/access/ceiling'
import type { Database } from '../../../base/db/schema'
import { row, rows } from '../../../base/db/statement'
import type { OrderTable } from '../../../base/db/tables/settlement'

type Spent = Pick<OrderTable, 'grant_id' | 'day' | 'cash_fen'>

export interface Ending {
  orderId: string
  status: 'cancelled' | 'failed' | 'refunded'
  failure: OrderTable['failure']
  at: number
}

const LAPSE = `update settlement_orders set status = 'cancelled', failure = 'expired', closed_at = expires_at
  where order_id = $1 and status = 'awaiting-payment' returning grant_id, day, cash_fen`
const LAPSE_UNDER_GRANT = `update settlement_orders
  set status = 'cancelled', failure = 'expired', closed_at = expires_at
  where grant_id = $1 and status = 'awaiting-payment' and expires_at <= $2 returning grant_id, day, cash_fen`
const END = `with ended as (
    update settlement_orders set status = $2, failure = $3, closed_at = $4
    where order_id = $1 and status = 'awaiting-payment' returning bill_id, grant_id, day, cash_fen
  ), opened as (
    update bills set status = 'open', order_id = null, held_until = null
    where bill_id = (select bill_id from ended) and order_id = $1
  )
  select grant_id, day, cash_fen from ended`

async function giveBack(db: Kysely<Database>, spent: Spent | undefined): Promise<void> {
  if (!spent || spent.grant_id === null) return
  await giveBackUnderGrant(db, { grantId: spent.grant_id, day: spent.day, cashFen: spent.cash_fen })
}

/** Writes down that an order ran out; its bill, held by the caller, goes to the next order. */
export const closeLapsed = async (db: Kysely<Database>, orderId: string): Promise<void> =>
  giveBack(db, await row<Spent>(db, LAPSE, [orderId]))

/** Before a grant's ceiling is asked: what ran out under it no longer counts. Their bills are open already. */
export async function closeLapsedUnder(db: Kysely<Database>, grantId: string, now: number): Promise<void> {
  for (const spent of await rows<Spent>(db, LAPSE_UNDER_GRANT, [grantId, now])) await giveBack(db, spent)
}

/** Ends an order that was not paid and opens its bill again. The caller holds the bill. */
export async function endUnpaid(db: Kysely<Database>, { orderId, status, failure, at }: Ending): Promise<void> {
  await giveBack(db, await row<Spent>(db, END, [orderId, status, failure, at]))
}
