import { giveBackUnderGrant } from '../../../base/access/ceiling'
import { row } from '../../../base/db/statement'
import { together } from '../../../base/db/together'
import { refuse } from '../../../base/http/refuse'
import { acts } from '../../../registers/acts'
import { accountBalances } from '../../../registers/ledger/account-balances'
import { ledgerEntries } from '../../../registers/ledger/book'
import { reversed, settlementEntries } from '../../../registers/ledger/posting'
import { type Notice, notices } from '../../../registers/messages'
import { readNamed } from '../order/hold'
import type { NamedOrder } from '../order/row'
import type { Desk } from './desk'
import { detailOf, doerOf } from './doer'
import { flowsOf } from './flows'
import { holdForPayment } from './hold-all'
import { ownDrawn, refilled, sharedDrawn, yearOf } from './refilled'
import { type Refund, refunds } from './refund'
import { staySums, yearSums } from './sums'

const WRITE = together([
  `${yearSums.sql} returning version`,
  staySums.sql,
  accountBalances.sql,
  ledgerEntries.sql,
  refunds.sql,
  acts.sql,
  notices.sql,
])

/** One way of taking back what an order paid. */
export interface WayBack {
  /** Ends a paid order $1 at the instant $2, and says what becomes of its bill; a row when it was paid. */
  mark: string
  reason: Refund['reason']
  operation: string
  /** The cash returns with the rest, or when the channel has said so (finishRefund). */
  cash: 'at-once' | 'by-channel'
  told: (order: NamedOrder) => readonly Notice[]
}

/**
 * 结算撤销 (2208): sums, balances and ledger as if the payment had not been (I8, I11), in one transaction.
 * @returns the order as it is now, and whether this call took it back
 * @throws not-found
 */
export async function takeBack(
  desk: Desk,
  orderId: string,
  way: WayBack,
): Promise<{ order: NamedOrder; taken: boolean }> {
  const { db, now, ids } = desk
  const held = await holdForPayment(db, orderId, now)
  if (!held) return refuse('not-found')
  const marked = await row(db, way.mark, [orderId, now])
  // Read after the locks: a payment that was under way has written by now from which part of an account it took.
  const order = await readNamed(db, orderId)
  if (!order) return refuse('not-found')
  if (!marked || order.paid_at === null) return { order, taken: false }
  const move = { ...order, sign: -1 } as const
  const flows = flowsOf(order, ownDrawn(order), sharedDrawn(order))
  const cashFen = way.cash === 'at-once' ? flows.cash.amountFen : 0
  const entries = reversed(settlementEntries({ ...flows, cash: { ...flows.cash, amountFen: cashFen } }))
  const act = { operation: way.operation, amountFen: order.total_fen, detail: detailOf(order) }
  await row(db, WRITE, [
    ...yearSums.values(move),
    ...staySums.values(move),
    ...accountBalances.values(refilled(held, order, yearOf(order.paid_at), yearOf(now))),
    ...ledgerEntries.values({ postingId: ids.id(), orderId, reason: 'reversal', at: now, entries }),
    ...refunds.values({ refundId: ids.id(), orderId, reason: way.reason, parts: order, at: now }),
    ...acts.values({ ids, now, caller: doerOf(order), ...act }),
    ...notices.values({ ids, now, told: way.told(order) }),
  ])
  if (order.grant_id !== null)
    await giveBackUnderGrant(db, { grantId: order.grant_id, day: order.day, cashFen: order.cash_fen })
  return { order, taken: true }
}
