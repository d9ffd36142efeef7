import * as v from 'valibot'
import { id } from '../shared/ids'
import { printOf } from '../shared/print'

const access = { kind: 'delegable', scope: 'view', or: ['pay'] } as const

export const printBill = printOf({
  operationId: 'settlement.printBill',
  path: '/api/bills/{billId}/print',
  params: v.object({ billId: id }),
  access,
})

/** 收据; refused until it is paid. */
export const printReceipt = printOf({
  operationId: 'settlement.printReceipt',
  path: '/api/settlement/orders/{orderId}/print',
  params: v.object({ orderId: id }),
  access,
  errors: ['state-conflict'],
})
