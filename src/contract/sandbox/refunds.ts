import * as v from 'valibot'
import { channel } from '../session/endpoints'
import { endpoint } from '../shared/endpoint'
import { fen } from '../shared/fen'
import { id } from '../shared/ids'

const refund = v.object({
  orderId: id,
  channel,
  /** Who gets it back, masked. */
  payerName: v.string(),
  institutionName: v.string(),
  /** What the channel took and is to give back, fen. */
  cashFen: fen,
  /** When it was asked back. */
  askedAt: v.string(),
  /** 退款失败 so many times. */
  tries: v.number(),
  /** Asked of the channel again then, by itself. */
  againAt: v.string(),
})

/** 退款中: what the payment channel has not given back yet, the oldest first. It is answered by `sandbox.playRefund`. */
export const listRefunds = endpoint({
  operationId: 'sandbox.listRefunds',
  method: 'GET',
  path: '/sandbox/refunds',
  summary: '支付渠道还没退成的钱',
  response: v.object({ items: v.array(refund) }),
  access: { kind: 'sandbox' },
})
