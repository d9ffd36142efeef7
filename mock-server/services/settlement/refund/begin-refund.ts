import { giveBackUnderGrant } from '../../../base/access/ceiling'
import { row } from '../../../base/db/statement'
import { together } from '../../../base/db/together'
import { refuse } from '../../../base/http/refuse'
import { acts } from '../../../registers/acts'
import { accountBalances } from '../../../registers/ledger/account-balances'
import { ledgerEntries } from '../../../registers/ledger/book'
import { reversed, settlementEntries } from '../../../registers/ledger/posting'
import { readNamed } from '../order/hold'
import type { Desk } from '../pay/desk'
import { detailOf, doerOf } from '../pay/doer'
import { flowsOf } from '../pay/flows'
import { holdForPayment } from '../pay/hold-all'
import { ownDrawn, refilled, sharedDrawn, yearOf } from '../pay/refilled'
import { refunds } from '../pay/refund'
import { staySums, yearSums } from '../pay/sums'

export type RefundStatus = 'refunding' | 'refunded'

// Where no cash was taken there is nothing for the channel to give back.
const MARK = `with marked as (
    update settlement_orders set status = case when cash_fen > 0 then 'refunding' else 'refunded' end, closed_at = $2
    where order_id = $1 and status = 'paid'
    returning bill_id, status
  ), ended as (
    update bills set status = 'void', order_id = null, held_until = null
    where bill_id = (select bill_id from marked)
  )
  select status from marked`

const WRITE = together([
  `${yearSums.sql} returning version`,
  staySums.sql,
  accountBalances.sql,
  ledgerEntries.sql,
  refunds.sql,
  acts.sql,
])

/**
 * 退费 (2208, 6203 refdType ALL): what a paid order was for does not take place. Sums, accounts and fund are at once as
 * if it had not been (I8, I11); cash is asked back from the channel, whose answer ends it (finishRefund). The bill is
 * void. Any number of times: the second finds it done.
 */
export async function beginRefund(desk: Desk, orderId: string): Promise<RefundStatus> {
  const { db, now, ids } = desk
  const held = await holdForPayment(db, orderId, now)
  if (!held) return refuse('not-found')
  const marked = await row<{ status: RefundStatus }>(db, MARK, [orderId, now])
  const order = await readNamed(db, orderId)
  if (!order) return refuse('not-found')
  if (!marked || order.paid_at === null) {
    const { status } = order
    return status === 'refunding' || status === 'refunded' ? status : refuse('state-conflict', { orderId })
  }
  const move = { ...order, sign: -1 } as const
  const flows = flowsOf(order, ownDrawn(order), sharedDrawn(order))
  const insured = settlementEntries({ ...flows, cash: { ...flows.cash, amountFen: 0 } })
  const act = { operation: 'settlement.giveBack', amountFen: order.total_fen, detail: detailOf(order) }
  await row(db, WRITE, [
    ...yearSums.values(move),
    ...staySums.values(move),
    ...accountBalances.values(refilled(held, order, yearOf(order.paid_at), yearOf(now))),
    ...ledgerEntries.values({ postingId: ids.id(), orderId, reason: 'reversal', at: now, entries: reversed(insured) }),
    ...refunds.values({ refundId: ids.id(), orderId, reason: 'visit-cancelled', parts: order, at: now }),
    ...acts.values({ ids, now, caller: doerOf(order), ...act }),
  ])
  if (order.grant_id !== null)
    await giveBackUnderGrant(db, { grantId: order.grant_id, day: order.day, cashFen: order.cash_fen })
  return marked.status
}

const PAID_BY = `select order_id from settlement_orders where bill_id = $1 and status = 'paid'`

/** The order that paid a bill, or undefined. The caller holds the bill. */
export const paidOrderOf = async ({ db }: Pick<Desk, 'db'>, billId: string): Promise<string | undefined> =>
  (await row<{ order_id: string }>(db, PAID_BY, [billId]))?.order_id
