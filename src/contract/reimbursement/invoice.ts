import * as v from 'valibot'
import { fen } from '../shared/fen'
import { id } from '../shared/ids'
import { medType } from '../shared/insurance'
import { claimKind, pageRole } from './kinds'

/** 医疗收费电子票据: 票据代码 8 digits, 票据号码 10 digits, 校验码 6 letters or digits (domain.md §9 [U]). */
export const invoiceCode = v.pipe(v.string(), v.trim(), v.regex(/^\d{8}$/))
export const invoiceNumber = v.pipe(v.string(), v.trim(), v.regex(/^\d{10}$/))
const checkCode = v.pipe(v.string(), v.trim(), v.regex(/^[0-9A-Za-z]{6}$/))

/** One invoice of the invoice platform, as the insured person's office fetches it. */
export const invoice = v.object({
  invoiceId: id,
  code: v.string(),
  number: v.string(),
  /** electronic 电子票据, paper 纸质票据 whose numbers the hospital uploaded. */
  form: v.picklist(['electronic', 'paper']),
  institutionName: v.string(),
  medType,
  /** 就诊日期; for a stay 入院 and 出院. */
  visitDate: v.string(),
  endDate: v.string(),
  issuedOn: v.string(),
  payerName: v.string(),
  totalFen: fen,
  lineCount: v.number(),
  /** What the hospital uploaded itself (4201A–4207): need not be photographed. */
  supplied: v.array(pageRole),
})
export type Invoice = v.InferOutput<typeof invoice>

/** Something that may be claimed, or the reason why not. */
export const claimSource = v.object({
  ...invoice.entries,
  /** free 可以报, in-claim 正在报, refused 审过没有报, paid 报过了, settled 当时已经报了, red-flushed 已冲红. */
  standing: v.picklist(['free', 'in-claim', 'refused', 'paid', 'settled', 'red-flushed']),
  /** The claim it is in; null where there is none, or not hers to see. */
  claimId: v.nullable(id),
  /** What kind of claim it would be. */
  kind: claimKind,
})
export type ClaimSource = v.InferOutput<typeof claimSource>

/** How a claim begins, and how an invoice is added: fetched, scanned (the text of its QR code), by its numbers. */
export const invoiceStart = v.variant('by', [
  v.object({ by: v.literal('invoice'), invoiceId: id }),
  v.object({ by: v.literal('scan'), text: v.pipe(v.string(), v.minLength(1), v.maxLength(400)) }),
  v.object({ by: v.literal('numbers'), code: invoiceCode, number: invoiceNumber, checkCode }),
])
export type InvoiceStart = v.InferOutput<typeof invoiceStart>

/** `photos`: begun with pictures of the papers; the invoice's numbers follow. */
export const claimStart = v.variant('by', [...invoiceStart.options, v.object({ by: v.literal('photos') })])
export type ClaimStart = v.InferOutput<typeof claimStart>

interface InvoiceNumbers {
  code: string
  number: string
  checkCode: string
}

/**
 * The text of an e-invoice's QR code: comma-separated, with code, number and check code at places 3, 4 and 7 as on
 * fiscal e-invoices (01,10,code,number,amount,date,check [U]). Undefined for any other text.
 */
export function readInvoiceQr(text: string): InvoiceNumbers | undefined {
  const parts = text.trim().split(',')
  const [code = '', number = '', check = ''] = [parts[2], parts[3], parts[6]]
  const fits = /^\d{8}$/.test(code) && /^\d{10}$/.test(number) && /^[0-9A-Za-z]{6}$/.test(check)
  return fits ? { code, number, checkCode: check } : undefined
}

/** What the invoice platform prints as QR. */
export const invoiceQr = (invoice: InvoiceNumbers & { totalFen: number; issuedOn: string }): string =>
  [
    '01',
    '10',
    invoice.code,
    invoice.number,
    (invoice.totalFen / 100).toFixed(2),
    invoice.issuedOn.replaceAll('-', ''),
    invoice.checkCode,
  ].join(',')
