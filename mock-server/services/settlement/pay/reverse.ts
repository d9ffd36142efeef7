import { giveBackUnderGrant } from '../../../base/access/ceiling'
import { row } from '../../../base/db/statement'
import { together } from '../../../base/db/together'
import { refuse } from '../../../base/http/refuse'
import { acts } from '../../../registers/acts'
import { accountBalances } from '../../../registers/ledger/account-balances'
import { ledgerEntries } from '../../../registers/ledger/book'
import { reversed, settlementEntries } from '../../../registers/ledger/posting'
import { notices } from '../../../registers/messages'
import { readNamed } from '../order/hold'
import type { NamedOrder } from '../order/row'
import type { Desk } from './desk'
import { detailOf, doerOf } from './doer'
import { flowsOf } from './flows'
import { holdForPayment } from './hold-all'
import { ownDrawn, refilled, sharedDrawn, yearOf } from './refilled'
import { refunds } from './refund'
import { takenBack } from './sentences'
import { staySums, yearSums } from './sums'

const MARK_REVERSED = `with reversed as (
    update settlement_orders set status = 'refunded', closed_at = $2 where order_id = $1 and status = 'paid'
    returning bill_id
  )
  update bills set status = 'open', order_id = null, held_until = null
  where bill_id = (select bill_id from reversed)
  returning bill_id`

const REVERSE = together([
  `${yearSums.sql} returning version`,
  staySums.sql,
  accountBalances.sql,
  ledgerEntries.sql,
  refunds.sql,
  acts.sql,
  notices.sql,
])

/** 结算撤销 (2208): sums, balances and ledger as if it had not been (I11), everything paid goes back, the bill opens. */
export async function reverseOrder(desk: Desk, orderId: string): Promise<NamedOrder> {
  const { db, now, ids } = desk
  const held = await holdForPayment(db, orderId, now)
  if (!held) return refuse('not-found')
  const marked = await row(db, MARK_REVERSED, [orderId, now])
  // Read after the locks: a payment that was under way has written by now from which part of an account it took.
  const order = await readNamed(db, orderId)
  if (!marked || !order || order.paid_at === null) return refuse('state-conflict')
  const move = { ...order, sign: -1 } as const
  const entries = reversed(settlementEntries(flowsOf(order, ownDrawn(order), sharedDrawn(order))))
  const act = { operation: 'settlement.reverse', amountFen: order.total_fen, detail: detailOf(order) }
  await row(db, REVERSE, [
    ...yearSums.values(move),
    ...staySums.values(move),
    ...accountBalances.values(refilled(held, order, yearOf(order.paid_at), yearOf(now))),
    ...ledgerEntries.values({ postingId: ids.id(), orderId, reason: 'reversal', at: now, entries }),
    ...refunds.values({ refundId: ids.id(), orderId, reason: 'reversal', parts: order, at: now }),
    ...acts.values({ ids, now, caller: doerOf(order), ...act }),
    ...notices.values({ ids, now, told: [{ personId: order.patient_id, text: takenBack(order) }] }),
  ])
  if (order.grant_id !== null)
    await giveBackUnderGrant(db, { grantId: order.grant_id, day: order.day, cashFen: order.cash_fen })
  return order
}
