import * as v from 'valibot'
import { endpoint } from '../shared/endpoint'
import { id } from '../shared/ids'
import { page, pageQuery } from '../shared/paging'
import { bill, billStatus, billSummary } from './bill'
import { order, preview } from './order'

/** Who may pay for her sees what is to be paid; the records of the past are for `view`. */
const access = { kind: 'delegable', scope: 'view', or: ['pay'] } as const

/** 医药费: bills of a person, newest first. */
export const listBills = endpoint({
  operationId: 'settlement.listBills',
  method: 'GET',
  path: '/api/bills',
  summary: '医药费',
  query: v.object({ status: v.optional(billStatus), ...pageQuery }),
  response: page(billSummary),
  access,
})

export const readBill = endpoint({
  operationId: 'settlement.readBill',
  method: 'GET',
  path: '/api/bills/{billId}',
  summary: '一张账单',
  params: v.object({ billId: id }),
  response: bill,
  access,
})

/** 预结算 (6202 / 2206): who pays what, and why. Nothing is held or taken. */
export const createPreview = endpoint({
  operationId: 'settlement.createPreview',
  method: 'POST',
  path: '/api/settlement/previews',
  summary: '算一算谁付多少',
  body: v.object({ billId: id, useAccount: v.boolean(), useMutualAid: v.boolean() }),
  response: preview,
  status: 201,
  access: { kind: 'delegable', scope: 'pay' },
  errors: [
    'bill-paid',
    'bill-in-order',
    'not-insured',
    'insurance-paused',
    'region-unsupported',
    'med-type-unsupported',
  ],
})

/** 支付下单: at most one open order a bill. The amounts are those of the preview, or it is refused. */
export const createOrder = endpoint({
  operationId: 'settlement.createOrder',
  method: 'POST',
  path: '/api/settlement/orders',
  summary: '下单付款',
  body: v.object({ previewId: id }),
  response: order,
  status: 201,
  access: { kind: 'delegable', scope: 'pay', amount: 'cashFen' },
  idempotent: true,
  errors: ['preview-expired', 'bill-changed', 'bill-in-order', 'bill-paid', 'relation-unknown'],
})

/** 结算结果查询 (6301): the only truth about a payment. */
export const readOrder = endpoint({
  operationId: 'settlement.readOrder',
  method: 'GET',
  path: '/api/settlement/orders/{orderId}',
  summary: '付款结果',
  params: v.object({ orderId: id }),
  response: order,
  access,
})

/** Lets go of an unpaid order; the bill is open again. */
export const cancelOrder = endpoint({
  operationId: 'settlement.cancelOrder',
  method: 'POST',
  path: '/api/settlement/orders/{orderId}/cancel',
  summary: '不付了',
  params: v.object({ orderId: id }),
  response: order,
  access: { kind: 'delegable', scope: 'pay' },
  idempotent: true,
  errors: ['order-closed'],
})
