import { invoiceQr } from '../../../../src/contract/reimbursement/invoice'
import type {
  issueInvoice,
  payBillSelf,
  redFlushInvoice,
  uploadDetails,
} from '../../../../src/contract/sandbox/invoices'
import { dayInChina, instantInChina } from '../../../../src/contract/shared/dates'
import { row } from '../../../base/db/statement'
import type { InvoicesTable } from '../../../base/db/tables/reimbursement'
import { refuse } from '../../../base/http/refuse'
import type { Handler } from '../../../base/http/route'
import { readInstitution } from '../../../registers/institutions'
import { flushInvoice, replaceLines, issueInvoice as write } from '../../../registers/invoices/issue'
import { readInvoice } from '../../../registers/invoices/rows'
import { readPerson } from '../../../registers/people'
import { standing } from '../../../registers/visits/bill-status'
import { lockBill } from '../../../registers/visits/change-bill'
import { type StoredLine, storedLines, totalOf } from '../../../registers/visits/lines'
import { holdClaimOf, strikeInvoice } from '../../../services/reimbursement/recovery/strike'
import { newNumbers } from './numbers'

type New = Omit<InvoicesTable, 'red_flushed_at'>

const issued = (one: New) => ({
  invoiceId: one.invoice_id,
  code: one.code,
  number: one.number,
  checkCode: one.check_code,
  qrText: invoiceQr({
    code: one.code,
    number: one.number,
    checkCode: one.check_code,
    totalFen: one.total_fen,
    issuedOn: one.issued_on,
  }),
  totalFen: one.total_fen,
})

/** A hospital that is connected hands in everything; one that is not, only the invoice. */
const ALL: New['supplied'] = [
  'invoice',
  'fee-list',
  'record',
  'discharge-summary',
  'emergency-proof',
  'birth-certificate',
]

export const serveIssueInvoice: Handler<typeof issueInvoice> = async ({ db, now, ids, input: { body } }) => {
  const person = await readPerson(db, body.personId)
  if (!person) refuse('not-found')
  const institution = await readInstitution(db, body.institutionId)
  // An emergency may be anywhere; what is not 定点 then has a name of its own and no region.
  if (!institution && body.emergency !== true) refuse('institution-unknown')
  const today = dayInChina(now)
  const lines = storedLines(body.lines)
  const detailsUploaded = body.detailsUploaded ?? true
  const one: New = {
    invoice_id: ids.id(),
    ...newNumbers(ids),
    person_id: person.person_id,
    patient_name: person.name,
    payer_name: body.payerName ?? person.name,
    form: body.form ?? 'electronic',
    institution_id: body.institutionId,
    institution_name: institution?.name ?? '演示诊所（非定点）',
    visit_id: ids.id(),
    med_type: body.medType,
    visit_date: body.visitDate ?? today,
    end_date: body.endDate ?? body.visitDate ?? today,
    issued_on: body.issuedOn ?? body.endDate ?? body.visitDate ?? today,
    emergency: body.emergency ?? false,
    total_fen: body.totalFen ?? totalOf(lines),
    lines,
    details_uploaded: detailsUploaded,
    supplied: body.supplied ?? (detailsUploaded ? ALL : ['invoice']),
    bill_id: null,
    created_at: now,
  }
  await write(db, one)
  return issued(one)
}

const LINES = 'select lines from bill_revisions where bill_id = $1 and revision = $2'
const LEAVE = "update bills set status = 'void', order_id = null, held_until = null where bill_id = $1"

/** The bill leaves the insurance's queue for good, so that it can never be settled and claimed both. */
export const servePayBillSelf: Handler<typeof payBillSelf> = async ({ db, now, ids, input }) => {
  const bill = await lockBill(db, input.params.billId)
  if (!bill) refuse('not-found')
  const { status, order_id } = standing(bill, now)
  if (status === 'paid' || status === 'void') refuse('bill-paid')
  if (status === 'in-order') refuse('bill-in-order', { orderId: order_id ?? undefined })
  const sent = await row<{ lines: StoredLine[] }>(db, LINES, [bill.bill_id, bill.revision])
  const person = await readPerson(db, bill.person_id)
  if (!sent || !person) return refuse('not-found')
  const one: New = {
    invoice_id: ids.id(),
    ...newNumbers(ids),
    person_id: person.person_id,
    patient_name: person.name,
    payer_name: person.name,
    form: 'electronic',
    institution_id: bill.institution_id,
    institution_name: bill.institution_name,
    visit_id: bill.visit_id,
    med_type: bill.med_type,
    visit_date: bill.visit_date,
    end_date: dayInChina(now),
    issued_on: dayInChina(now),
    emergency: false,
    total_fen: totalOf(sent.lines),
    lines: sent.lines,
    details_uploaded: true,
    supplied: ALL,
    bill_id: bill.bill_id,
    created_at: now,
  }
  await row(db, LEAVE, [bill.bill_id])
  await write(db, one)
  return issued(one)
}

/** What was decided on line by line stays as it was: an appeal settles the lines that were refused, by their numbers. */
export const serveUploadDetails: Handler<typeof uploadDetails> = async (call) => {
  const { db, input } = call
  const found = await readInvoice(db, input.params.invoiceId)
  if (!found) refuse('not-found')
  const held = await holdClaimOf(call, found.invoice_id)
  if (held && held.claim.round > 0) refuse('state-conflict')
  await replaceLines(db, found.invoice_id, storedLines(input.body.lines))
  return issued(found)
}

/** 冲红: a claim that was sent with it is told, and where it was decided the money is stopped or asked back. */
export const serveRedFlush: Handler<typeof redFlushInvoice> = async (call) => {
  const { db, now, input } = call
  const { invoiceId } = input.params
  if (!(await readInvoice(db, invoiceId))) refuse('not-found')
  const before = await holdClaimOf(call, invoiceId)
  if (!(await flushInvoice(db, invoiceId, now))) refuse('state-conflict')
  // A claim that was just being sent with it has its hold by now.
  const held = before ?? (await holdClaimOf(call, invoiceId))
  if (held) await strikeInvoice(call, invoiceId, held)
  return { invoiceId, redFlushedAt: instantInChina(now) }
}
