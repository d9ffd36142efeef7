import type { OrderStatus } from '../../../../src/contract/settlement/order'
import { dayInChina } from '../../../../src/contract/shared/dates'
import { row } from '../../../base/db/statement'
import { together, type Write } from '../../../base/db/together'
import { acts } from '../../../registers/acts'
import { accountBalances } from '../../../registers/ledger/account-balances'
import { ledgerEntries } from '../../../registers/ledger/book'
import { settlementEntries } from '../../../registers/ledger/posting'
import { type Notice, notices } from '../../../registers/messages'
import { endUnpaid } from '../order/close'
import type { PayableOrder } from '../order/row'
import { sameFiling } from '../order/same-filing'
import type { ChannelOrder, PaymentChannel } from './channel'
import type { Desk } from './desk'
import { detailOf, doerOf } from './doer'
import { type Draws, drawsOf } from './draws'
import { flowsOf } from './flows'
import type { HeldForPayment } from './hold-all'
import { paidForYou, paidFromYours } from './sentences'
import { staySums, yearSums } from './sums'

interface Paid {
  orderId: string
  at: number
  receiptNo: string
  draws: Draws
  channelOrder: ChannelOrder
}

const paidOrder: Write<Paid> = {
  sql: `update settlement_orders set status = 'paid', closed_at = $2, paid_at = $2, receipt_no = $3, own_past_fen = $4,
      own_current_fen = $5, shared_past_fen = $6, shared_current_fen = $7, channel_order = $8
    where order_id = $1 and status = 'awaiting-payment'
    returning order_id`,
  values: ({ orderId, at, receiptNo, draws: { own, shared }, channelOrder }) => [
    orderId,
    at,
    receiptNo,
    own.pastYearFen,
    own.currentYearFen,
    shared.pastYearFen,
    shared.currentYearFen,
    channelOrder,
  ],
}

const paidBill = `update bills set status = 'paid', held_until = null
  where bill_id = $1 and order_id = $2 and status = 'in-order'`

const SETTLE = together([
  paidOrder.sql,
  paidBill,
  yearSums.sql,
  staySums.sql,
  accountBalances.sql,
  ledgerEntries.sql,
  acts.sql,
  notices.sql,
])

const unmoved = (held: HeldForPayment): boolean =>
  held.accumulator_version_now === held.accumulator_version &&
  held.stay_version_now === held.stay_version &&
  sameFiling(held)

/** The patient learns that it is paid, the holder what was taken from her account. */
function toldOf(order: PayableOrder): Notice[] {
  const patient = { personId: order.patient_id, text: paidForYou(order), refId: order.order_id }
  if (order.shared_fen === 0 || order.holder_id === null) return [patient]
  return [patient, { personId: order.holder_id, text: paidFromYours(order) }]
}

/** 结算 (2207) of an order that is locked and live. Nothing is taken where the figures no longer hold (I10). */
export async function settleOrder(desk: Desk, held: HeldForPayment, channel: PaymentChannel): Promise<OrderStatus> {
  const { db, now } = desk
  const draws = unmoved(held) ? drawsOf(held, Number(dayInChina(now).slice(0, 4))) : undefined
  if (!draws) {
    await endUnpaid(db, { orderId: held.order_id, status: 'failed', failure: 'figures-changed', at: now })
    return 'failed'
  }
  await writeSettlement(desk, held, draws, channel(held))
  return 'paid'
}

async function writeSettlement(desk: Desk, held: HeldForPayment, draws: Draws, channelOrder: ChannelOrder) {
  const { db, ids, now } = desk
  const { order_id: orderId, bill_id: billId } = held
  const move = { ...held, sign: 1 } as const
  const entries = settlementEntries(flowsOf(held, draws.own, draws.shared))
  const act = { operation: 'settlement.pay', amountFen: held.total_fen, detail: detailOf(held) }
  const written = await row<{ changed: number }>(db, SETTLE, [
    ...paidOrder.values({ orderId, at: now, receiptNo: ids.digits(12), draws, channelOrder }),
    billId,
    orderId,
    ...yearSums.values(move),
    ...staySums.values(move),
    ...accountBalances.values(draws.after),
    ...ledgerEntries.values({ postingId: ids.id(), orderId, reason: 'settlement', at: now, entries }),
    ...acts.values({ ids, now, caller: doerOf(held), ...act }),
    ...notices.values({ ids, now, told: toldOf(held) }),
  ])
  if (written?.changed !== 1) throw new Error(`order ${orderId} was live and could not be paid`)
}
