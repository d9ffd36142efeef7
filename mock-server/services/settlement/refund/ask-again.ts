import type { Kysely } from 'kysely'
import type { Database } from '../../../base/db/schema'
import { row, rows } from '../../../base/db/statement'
import { refundPolicy } from '../../../regions/refunds'
import type { Desk } from '../pay/desk'
import { finishRefund } from './finish-refund'

const MINUTE = 60_000
const DUE = `select order_id from settlement_orders
  where status = 'refunding' and coalesce(refund_next_at, closed_at + $2) <= $1 order by closed_at, order_id limit 200`
const STILL = `select refund_fails_left from settlement_orders
  where order_id = $1 and status = 'refunding' and coalesce(refund_next_at, closed_at + $3) <= $2`
const ONE_LESS = 'update settlement_orders set refund_fails_left = refund_fails_left - 1 where order_id = $1'
/** No answer for so long, milliseconds. */
export const PATIENCE = refundPolicy.askAfterMinutes * MINUTE

/** Orders whose refund the channel has not answered in time, or failed and is to do again now. */
export const refundsToAsk = async (db: Kysely<Database>, now: number): Promise<string[]> =>
  (await rows<{ order_id: string }>(db, DUE, [now, PATIENCE])).map((one) => one.order_id)

const FAIL = 'update settlement_orders set refund_fails_left = $2 where order_id = $1'

/** The sandbox's channel is told to fail so many times more. */
export const failRefunds = (db: Kysely<Database>, orderId: string, times: number) => rows(db, FAIL, [orderId, times])

/**
 * Asks the channel again. The sandbox's channel gives the money back, unless it was told to fail so many times
 * (`sandbox.playRefund`). Done by somebody else meanwhile: nothing is done. @throws not-found
 */
export async function askRefundAgain(desk: Desk, orderId: string): Promise<void> {
  const still = await row<{ refund_fails_left: number }>(desk.db, STILL, [orderId, desk.now, PATIENCE])
  if (!still) return
  if (still.refund_fails_left > 0) await rows(desk.db, ONE_LESS, [orderId])
  await finishRefund(desk, orderId, still.refund_fails_left > 0 ? 'failed' : 'refunded')
}
