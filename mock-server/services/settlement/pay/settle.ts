import type { OrderStatus } from '../../../../src/contract/settlement/order'
import { dayInChina } from '../../../../src/contract/shared/dates'
import { rows } from '../../../base/db/statement'
import { book } from '../../../registers/ledger/book'
import { settlementEntries } from '../../../registers/ledger/posting'
import { setBalances } from '../../../registers/ledger/set-balances'
import { endUnpaid } from '../order/close'
import type { PaymentChannel } from './channel'
import type { Desk } from './desk'
import { type Draws, drawsOf } from './draws'
import { flowsOf } from './flows'
import type { HeldForPayment } from './hold-all'
import { moveSums } from './move-sums'
import { recordMoney, tellPaid } from './record'

const MARK_PAID = `with paid as (
    update settlement_orders set status = 'paid', closed_at = $2, paid_at = $2, receipt_no = $3, own_past_fen = $4,
      own_current_fen = $5, shared_past_fen = $6, shared_current_fen = $7, channel_order = $8
    where order_id = $1 and status = 'awaiting-payment'
    returning bill_id
  )
  update bills set status = 'paid', held_until = null
  where bill_id = (select bill_id from paid) and order_id = $1
  returning bill_id`

const unmoved = (held: HeldForPayment): boolean =>
  held.accumulator_version_now === held.accumulator_version && held.stay_version_now === held.stay_version

/** 结算 (2207) of an order that is locked and live. Nothing is taken where the figures no longer hold (I10). */
export async function settleOrder(desk: Desk, held: HeldForPayment, channel: PaymentChannel): Promise<OrderStatus> {
  const { db, now } = desk
  const draws = unmoved(held) ? drawsOf(held, Number(dayInChina(now).slice(0, 4))) : undefined
  if (!draws) {
    await endUnpaid(db, { orderId: held.order_id, status: 'failed', failure: 'figures-changed', at: now })
    return 'failed'
  }
  await markPaid(desk, held, draws, channel)
  await moveSums(db, held, held.movement, 1)
  await setBalances(db, draws.after)
  await book(db, {
    postingId: desk.ids.id(),
    orderId: held.order_id,
    reason: 'settlement',
    at: now,
    entries: settlementEntries(flowsOf(held, draws.own, draws.shared)),
  })
  await recordMoney(desk, held, 'settlement.pay', held.total_fen)
  await tellPaid(desk, held)
  return 'paid'
}

async function markPaid({ db, now, ids }: Desk, held: HeldForPayment, draws: Draws, channel: PaymentChannel) {
  const { own, shared } = draws
  const paid = await rows(db, MARK_PAID, [
    held.order_id,
    now,
    ids.digits(12),
    own.pastYearFen,
    own.currentYearFen,
    shared.pastYearFen,
    shared.currentYearFen,
    channel(held),
  ])
  if (paid.length !== 1) throw new Error(`order ${held.order_id} was live and could not be paid`)
}
