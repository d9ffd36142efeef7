import { yuan } from '../../../../src/contract/shared/money-text'
import { row } from '../../../base/db/statement'
import { refuse } from '../../../base/http/refuse'
import { book } from '../../../registers/ledger/book'
import { cashEntries, reversed } from '../../../registers/ledger/posting'
import { notify } from '../../../registers/messages'
import { payName } from '../channel-words'
import { holdOrder } from '../order/hold'
import type { Desk } from '../pay/desk'
import type { RefundStatus } from './begin-refund'
import { refundFailed } from './refund-failed'

const DONE = `update settlement_orders set status = 'refunded', closed_at = $2
  where order_id = $1 and status = 'refunding' returning order_id`

/**
 * The channel answers a refund: the cash is back, or it failed and is asked again (refund-failed.ts). Call-backs are repeated: the second
 * time nothing is done. An order that is no refund is `state-conflict`.
 */
export async function finishRefund(
  desk: Desk,
  orderId: string,
  result: 'refunded' | 'failed' | 'processing',
): Promise<RefundStatus> {
  const { db, now, ids } = desk
  const order = await holdOrder(db, orderId, now)
  if (!order) return refuse('not-found')
  if (order.status === 'refunded') return 'refunded'
  if (order.status !== 'refunding') return refuse('state-conflict', { orderId })
  // It is still at it: who asked back knows no more than before.
  if (result === 'processing') return 'refunding'
  if (result === 'failed') {
    await refundFailed(desk, order)
    return 'refunding'
  }
  if (!(await row(db, DONE, [orderId, now]))) return refuse('state-conflict', { orderId })
  const taken = cashEntries({ channel: order.channel, amountFen: order.cash_fen }, order.institution_id)
  await book(db, { postingId: ids.id(), orderId, reason: 'cash-returned', at: now, entries: reversed(taken) })
  const words = `${order.institution_name}的 ${yuan(order.cash_fen)}已经原路退回，从${payName(order.channel)}退。`
  await notify(desk, order.payer_id, words)
  return 'refunded'
}
