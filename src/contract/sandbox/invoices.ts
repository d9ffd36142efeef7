import * as v from 'valibot'
import { pageRole } from '../reimbursement/kinds'
import { billLine } from '../settlement/bill'
import { isDate } from '../shared/dates'
import { endpoint } from '../shared/endpoint'
import { fen } from '../shared/fen'
import { id, institutionId } from '../shared/ids'
import { medType } from '../shared/insurance'
import { line } from '../shared/line'

const access = { kind: 'sandbox' } as const
const day = v.pipe(v.string(), v.check(isDate, 'a day that exists'))
const name = line(50)

const issued = v.object({
  invoiceId: id,
  code: v.string(),
  number: v.string(),
  checkCode: v.string(),
  /** What its QR code holds. */
  qrText: v.string(),
  totalFen: fen,
})

/**
 * A hospital hands in a self-paid visit (4201A) and the invoice platform issues its 医疗电子票据. What is left out is as
 * it should be; `totalFen`, `payerName`, dates and `detailsUploaded` make wrong ones.
 */
export const issueInvoice = endpoint({
  operationId: 'sandbox.issueInvoice',
  method: 'POST',
  path: '/sandbox/invoices',
  summary: '开一张自费的电子票据',
  body: v.object({
    personId: id,
    institutionId,
    medType,
    visitDate: v.optional(day),
    endDate: v.optional(day),
    issuedOn: v.optional(day),
    payerName: v.optional(name),
    totalFen: v.optional(fen),
    lines: v.pipe(v.array(billLine), v.minLength(1), v.maxLength(200)),
    detailsUploaded: v.optional(v.boolean()),
    form: v.optional(v.picklist(['electronic', 'paper'])),
    /** 急诊: the hospital says so itself. */
    emergency: v.optional(v.boolean()),
    supplied: v.optional(v.pipe(v.array(pageRole), v.maxLength(6))),
  }),
  response: issued,
  status: 201,
  access,
  errors: ['not-found', 'institution-unknown'],
})

/** She pays an open bill herself at the window: the bill leaves the insurance's queue and an invoice is issued. */
export const payBillSelf = endpoint({
  operationId: 'sandbox.payBillSelf',
  method: 'POST',
  path: '/sandbox/bills/{billId}/self-pay',
  summary: '在窗口自费付掉',
  params: v.object({ billId: id }),
  response: issued,
  status: 201,
  access,
  errors: ['bill-paid', 'bill-in-order'],
})

/** 4204: the hospital uploads the details anew, where they were missing or did not sum up. */
export const uploadDetails = endpoint({
  operationId: 'sandbox.uploadDetails',
  method: 'POST',
  path: '/sandbox/invoices/{invoiceId}/details',
  summary: '医院补传费用明细',
  params: v.object({ invoiceId: id }),
  body: v.object({ lines: v.pipe(v.array(billLine), v.minLength(1), v.maxLength(200)) }),
  response: issued,
  access,
  errors: ['not-found', 'state-conflict'],
})

/** 冲红: the hospital takes an invoice back. */
export const redFlushInvoice = endpoint({
  operationId: 'sandbox.redFlushInvoice',
  method: 'POST',
  path: '/sandbox/invoices/{invoiceId}/red-flush',
  summary: '冲红一张票据',
  params: v.object({ invoiceId: id }),
  response: v.object({ invoiceId: id, redFlushedAt: v.string() }),
  access,
  errors: ['state-conflict'],
})

/** 生育结算上报: a hospital reports a birth; where the region pays without application, the allowance begins by itself. */
export const reportBirth = endpoint({
  operationId: 'sandbox.reportBirth',
  method: 'POST',
  path: '/sandbox/births',
  summary: '医院上报生育',
  body: v.object({
    motherId: id,
    institutionId,
    bornOn: v.optional(day),
    children: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5)),
    difficult: v.boolean(),
    /** 用人单位上年度职工月平均工资. */
    monthlyWageFen: fen,
  }),
  response: v.object({ birthId: id, claimId: v.nullable(id), why: v.string() }),
  status: 201,
  access,
  errors: ['not-found', 'institution-unknown', 'malformed'],
})
