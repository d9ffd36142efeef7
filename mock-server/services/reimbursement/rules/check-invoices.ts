import type { Finding } from '../../../../src/contract/reimbursement/finding'
import { sameName } from '../../../registers/names'
import { standingOfHold } from './holds'
import { type InvoiceFacts, isStay, type Papers, payingInsurance } from './papers'
import { type About, say } from './say'

const about = (invoice: InvoiceFacts): About => ({ invoiceId: invoice.invoice_id, no: invoice.number.slice(-4) })

/** Is it a true invoice, of this patient, and used nowhere else? */
function identity(invoice: InvoiceFacts, { person }: Papers): Finding[] {
  const it = about(invoice)
  const found: Finding[] = []
  if (invoice.red_flushed_at !== null) found.push(say('invoice-red-flushed', it))
  if (invoice.bill_status === 'paid' || invoice.bill_status === 'in-order') found.push(say('invoice-settled', it))
  const held = standingOfHold(invoice.held_status)
  if (held === 'in-claim') found.push(say('invoice-in-claim', it))
  if (held === 'refused') found.push(say('invoice-refused', it))
  if (held === 'paid') found.push(say('invoice-paid', it))
  if (invoice.person_id !== person.id) found.push(say('patient-differs', { ...it, name: invoice.patient_name }))
  else if (!sameName(invoice.payer_name, person.name))
    found.push(say('payer-differs', { ...it, name: invoice.payer_name }))
  return found
}

/** The last day on which a visit may be claimed. */
export const lastClaimDay = (visitEnd: string, windowYears: number): string =>
  `${Number(visitEnd.slice(0, 4)) + windowYears}-12-31`

function dates(invoice: InvoiceFacts, { today, rules }: Papers): Finding[] {
  const it = about(invoice)
  const found: Finding[] = []
  if (invoice.end_date < invoice.visit_date) found.push(say('dates-reversed', { ...it, day: invoice.end_date }))
  if (lastClaimDay(invoice.end_date, rules.windowYears) < today)
    found.push(say('window-over', { ...it, day: invoice.visit_date }))
  if (invoice.issued_on > today) found.push(say('issued-in-future', { ...it, day: invoice.issued_on }))
  else if (invoice.issued_on < invoice.visit_date)
    found.push(say('issued-before-visit', { ...it, day: invoice.issued_on }))
  return found
}

/** I1: the sum is that of the details, and each detail is price × quantity. */
function sums(invoice: InvoiceFacts, { pages }: Papers): Finding[] {
  const it = about(invoice)
  if (invoice.total_fen === 0) return [say('total-zero', it)]
  if (!invoice.details_uploaded) {
    const listed = pages.some((page) => page.role === 'fee-list')
    return listed ? [] : [say('details-missing', { ...it, role: 'fee-list' })]
  }
  const wrong = invoice.lines.find((line) => line.unitPriceFen * line.quantity !== line.amountFen)
  if (wrong) return [say('line-invalid', { ...it, name: wrong.name })]
  const difference = Math.abs(invoice.lines.reduce((sum, line) => sum + line.amountFen, 0) - invoice.total_fen)
  return difference === 0 ? [] : [say('sum-differs', { ...it, amountFen: difference })]
}

/** Was she insured on that day? A newborn is covered from birth where it is enrolled in time. */
function insured(invoice: InvoiceFacts, papers: Papers): Finding[] {
  const paying = payingInsurance(papers.insurances)
  if (!paying || papers.kind === 'newborn' || invoice.visit_date >= paying.since) return []
  return [say('not-insured-then', { ...about(invoice), day: invoice.visit_date })]
}

function twice(invoices: readonly InvoiceFacts[]): Finding[] {
  const seen = new Set<string>()
  return invoices.flatMap((invoice) => {
    const key = `${invoice.code} ${invoice.number}`
    if (seen.has(key)) return [say('invoice-twice', about(invoice))]
    seen.add(key)
    return []
  })
}

export function checkInvoices(papers: Papers): Finding[] {
  const { invoices } = papers
  if (invoices.length === 0) return [say('invoice-missing')]
  const stays = new Set(invoices.filter(isStay).map((invoice) => invoice.visit_id))
  return [
    ...invoices.flatMap((one) => [
      ...identity(one, papers),
      ...dates(one, papers),
      ...sums(one, papers),
      ...insured(one, papers),
    ]),
    ...twice(invoices),
    ...(stays.size > 1 ? [say('stays-mixed')] : []),
  ]
}
