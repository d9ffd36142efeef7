import * as v from 'valibot'
import { businessType } from '../activation/credential'
import { orderStatus } from '../settlement/order'
import { endpoint } from '../shared/endpoint'
import { id, institutionId } from '../shared/ids'

const access = { kind: 'sandbox' } as const

/** A hospital's terminal reads a code (ec.query). Each code once per businessType. */
export const scanCode = endpoint({
  operationId: 'sandbox.scanCode',
  method: 'POST',
  path: '/sandbox/terminal/scan',
  summary: '医院扫码',
  body: v.object({ code: v.pipe(v.string(), v.maxLength(64)), businessType, institutionId }),
  response: v.object({
    maskedName: v.string(),
    maskedCertNo: v.string(),
    insuranceLabel: v.string(),
    businessType: v.string(),
    institutionName: v.string(),
    at: v.string(),
    /** 01101 at the right hospital on the day checks her in, or puts her back in line after 过号; null otherwise. */
    checkIn: v.nullable(v.object({ ticketNo: v.string(), words: v.string() })),
  }),
  access,
  errors: ['code-unknown', 'code-used', 'code-expired', 'code-suspended', 'institution-unknown'],
})

/** The face platform's answer; the program learns it only by asking the server. */
export const finishFace = endpoint({
  operationId: 'sandbox.finishFace',
  method: 'POST',
  path: '/sandbox/face/{verifyId}',
  summary: '刷脸平台的结果',
  params: v.object({ verifyId: id }),
  body: v.object({ result: v.picklist(['passed', 'failed']) }),
  response: v.object({ verifyId: id, result: v.picklist(['passed', 'failed']) }),
  access,
  errors: ['state-conflict'],
})

/** The clerk at the office counter has seen the person and her ID card. */
export const confirmSlip = endpoint({
  operationId: 'sandbox.confirmSlip',
  method: 'POST',
  path: '/sandbox/counter/{slipNo}',
  summary: '窗口办结',
  params: v.object({ slipNo: v.pipe(v.string(), v.regex(/^[A-Z0-9-]{4,40}$/)) }),
  response: v.object({ slipNo: v.string(), maskedName: v.string(), confirmedAt: v.string() }),
  access,
  errors: ['state-conflict'],
})

/** What happened on the payment channel's own screen; also when no cash is due. */
export const cashierResults = ['paid', 'cancelled', 'failed', 'insurance-failed'] as const
export const playCashier = endpoint({
  operationId: 'sandbox.playCashier',
  method: 'POST',
  path: '/sandbox/cashier/{orderId}',
  summary: '收银台的结果',
  params: v.object({ orderId: id }),
  body: v.object({ result: v.picklist(cashierResults) }),
  response: v.object({ orderId: id, status: orderStatus }),
  access,
  errors: ['order-closed'],
})
