import { dayInChina } from '../../../../src/contract/shared/dates'
import { giveBackUnderGrant } from '../../../base/access/ceiling'
import { row } from '../../../base/db/statement'
import { refuse } from '../../../base/http/refuse'
import { type Drawn, putBack, rolled } from '../../../registers/ledger/balance'
import { book } from '../../../registers/ledger/book'
import { reversed, settlementEntries } from '../../../registers/ledger/posting'
import { type AccountBalance, setBalances } from '../../../registers/ledger/set-balances'
import { notify } from '../../../registers/messages'
import { readNamed } from '../order/hold'
import type { NamedOrder } from '../order/row'
import type { Desk } from './desk'
import { flowsOf } from './flows'
import { type HeldForPayment, holdForPayment } from './hold-all'
import { moveSums } from './move-sums'
import { recordMoney } from './record'
import { writeRefund } from './refund'
import { takenBack } from './sentences'

const MARK_REVERSED = `with reversed as (
    update settlement_orders set status = 'refunded', closed_at = $2 where order_id = $1 and status = 'paid'
    returning bill_id
  )
  update bills set status = 'open', order_id = null, held_until = null
  where bill_id = (select bill_id from reversed)
  returning bill_id`

const ownDrawn = (order: NamedOrder): Drawn => ({
  pastYearFen: order.own_past_fen,
  currentYearFen: order.own_current_fen,
})
const sharedDrawn = (order: NamedOrder): Drawn => ({
  pastYearFen: order.shared_past_fen,
  currentYearFen: order.shared_current_fen,
})

/** Accounts with their money back, in the parts it was taken from. */
function refilled(held: HeldForPayment, order: NamedOrder, paidInYear: number, year: number): AccountBalance[] {
  const accounts: AccountBalance[] = []
  if (order.own_fen > 0) {
    const now = { pastYearFen: held.own_account_past_fen, currentYearFen: held.own_account_current_fen }
    const balance = putBack(rolled(now, held.own_account_year, year), ownDrawn(order), paidInYear, year)
    accounts.push({ personId: order.patient_id, balance, year })
  }
  if (order.shared_fen > 0 && order.holder_id !== null) {
    const now = { pastYearFen: held.holder_past_fen, currentYearFen: held.holder_current_fen }
    const balance = putBack(rolled(now, held.holder_year, year), sharedDrawn(order), paidInYear, year)
    accounts.push({ personId: order.holder_id, balance, year })
  }
  return accounts
}

const yearOf = (ms: number): number => Number(dayInChina(ms).slice(0, 4))

/** 结算撤销 (2208): sums, balances and ledger as if it had not been (I11), everything paid goes back, the bill opens. */
export async function reverseOrder(desk: Desk, orderId: string): Promise<NamedOrder> {
  const { db, now, ids } = desk
  const held = await holdForPayment(db, orderId, now)
  if (!held) return refuse('not-found')
  const marked = await row(db, MARK_REVERSED, [orderId, now])
  // Read after the locks: a payment that was under way has written by now from which part of an account it took.
  const order = await readNamed(db, orderId)
  if (!marked || !order || order.paid_at === null) return refuse('state-conflict')
  await moveSums(db, order, order.movement, -1)
  await setBalances(db, refilled(held, order, yearOf(order.paid_at), yearOf(now)))
  const entries = reversed(settlementEntries(flowsOf(order, ownDrawn(order), sharedDrawn(order))))
  await book(db, { postingId: ids.id(), orderId, reason: 'reversal', at: now, entries })
  await writeRefund(desk, orderId, 'reversal', order)
  if (order.grant_id !== null)
    await giveBackUnderGrant(db, { grantId: order.grant_id, day: order.day, cashFen: order.cash_fen })
  await recordMoney(desk, order, 'settlement.reverse', order.total_fen)
  await notify(desk, order.patient_id, takenBack(order))
  return order
}
