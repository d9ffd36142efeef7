import type { cashierResults } from '../../../../src/contract/sandbox/parties'
import type { OrderStatus } from '../../../../src/contract/settlement/order'
import { refuse } from '../../../base/http/refuse'
import { endUnpaid } from '../order/close'
import { holdOrder, readNamed } from '../order/hold'
import { isLapsed, type NamedOrder, type PayableOrder } from '../order/row'
import type { PaymentChannel } from './channel'
import type { Desk } from './desk'
import { holdForPayment } from './hold-all'
import { refundCash } from './refund'
import { settleOrder } from './settle'

/** What the payment channel says of an order. */
export type ChannelResult = (typeof cashierResults)[number]

/** A channel may say the same twice (call-backs are repeated): the second time nothing is done. */
function isRepeat({ status, failure }: NamedOrder, result: ChannelResult): boolean {
  switch (result) {
    case 'paid':
      return status === 'paid' || failure === 'figures-changed'
    case 'cancelled':
      return status === 'cancelled' && failure === null
    case 'failed':
      return failure === 'channel-failed'
    case 'insurance-failed':
      return failure === 'insurance-failed'
  }
}

async function closedAnswer({ db, now }: Desk, orderId: string, result: ChannelResult): Promise<OrderStatus> {
  const order = await readNamed(db, orderId)
  if (order && !isLapsed(order, now) && isRepeat(order, result)) return order.status
  return refuse('order-closed', { orderId })
}

/** 6302: a channel's result ends an order, once, whoever says it how often. */
export async function finishOrder(
  desk: Desk,
  orderId: string,
  result: ChannelResult,
  channelOf: (order: PayableOrder) => PaymentChannel,
): Promise<OrderStatus> {
  const { db, now } = desk
  const held = result === 'paid' ? undefined : await holdOrder(db, orderId, now)
  const paying = result === 'paid' ? await holdForPayment(db, orderId, now) : undefined
  const order = held ?? paying
  if (!order) return refuse('not-found')
  if (!order.live) return closedAnswer(desk, orderId, result)
  if (paying) return settleOrder(desk, paying, channelOf(paying))
  if (result === 'insurance-failed') return refundCash(desk, order)
  const status = result === 'failed' ? 'failed' : 'cancelled'
  await endUnpaid(db, { orderId, status, failure: result === 'failed' ? 'channel-failed' : null, at: now })
  return status
}
