import { row } from '../../../base/db/statement'
import { refuse } from '../../../base/http/refuse'
import type { Desk } from '../pay/desk'
import { takeBack, type WayBack } from '../pay/take-back'

export type RefundStatus = 'refunding' | 'refunded'

const CANCELLED: WayBack = {
  // Where no cash was taken there is nothing for the channel to give back.
  mark: `with marked as (
      update settlement_orders set status = case when cash_fen > 0 then 'refunding' else 'refunded' end, closed_at = $2
      where order_id = $1 and status = 'paid'
      returning bill_id
    )
    update bills set status = 'void', order_id = null, held_until = null
    where bill_id = (select bill_id from marked)
    returning bill_id`,
  reason: 'visit-cancelled',
  operation: 'settlement.giveBack',
  cash: 'by-channel',
  told: () => [],
}

/**
 * 退费 (2208, 6203 refdType ALL): what a paid order was for does not take place. Sums, accounts and fund are at once as
 * if it had not been (I8, I11); cash is asked back from the channel, whose answer ends it (finishRefund). The bill is
 * void. Any number of times: the second finds it done.
 */
export async function beginRefund(desk: Desk, orderId: string): Promise<RefundStatus> {
  const { status } = (await takeBack(desk, orderId, CANCELLED)).order
  return status === 'refunding' || status === 'refunded' ? status : refuse('state-conflict', { orderId })
}

const PAID_BY = `select order_id from settlement_orders where bill_id = $1 and status = 'paid'`

/** The order that paid a bill, or undefined. The caller holds the bill. */
export const paidOrderOf = async ({ db }: Pick<Desk, 'db'>, billId: string): Promise<string | undefined> =>
  (await row<{ order_id: string }>(db, PAID_BY, [billId]))?.order_id
