import type { Decision } from '../../../../src/contract/reimbursement/claim'
import { yuan } from '../../../../src/contract/shared/money-text'
import type { InvoiceLine, Review } from '../../../base/db/tables/reimbursement'
import { refuse } from '../../../base/http/refuse'
import { notify } from '../../../registers/messages'
import { writeAct } from '../acts'
import { readDecisions, writeDecision } from '../decisions'
import { type Facts, readFacts } from '../facts'
import { moneyBack, restOf } from '../recovery/money'
import { writeSettled } from '../recovery/settled'
import { checkInvoices } from '../rules/check-invoices'
import type { InvoiceFacts } from '../rules/papers'
import { type SettledVisit, settleClaim } from '../settle-claim'
import { type ClaimRow, changeClaim } from '../store'
import { holdSums, moveSums } from '../sums'
import { insuredOf, visitsOf } from '../visits'
import type { Desk } from './desk'

const keyOf = (invoiceId: string, lineNo: number) => `${invoiceId} ${lineNo}`

/** What may still be decided: all lines at first, after an appeal those that had been refused. */
function openLines(facts: Facts, before: readonly Decision['refusedLines'][number][] | undefined): Set<string> {
  const all = facts.papers.invoices.flatMap((one) => one.lines.map((line) => keyOf(one.invoice_id, line.lineNo)))
  return new Set(before ? before.map((line) => keyOf(line.invoiceId, line.lineNo)) : all)
}

function refusedOf(facts: Facts, open: Set<string>, review: Review): Decision['refusedLines'] {
  const reasons = new Map(review.refusedLines.map((line) => [keyOf(line.invoiceId, line.lineNo), line.reason]))
  for (const key of reasons.keys()) if (!open.has(key)) refuse('state-conflict')
  return facts.papers.invoices.flatMap((invoice) =>
    invoice.lines.flatMap(({ lineNo, name, amountFen }) => {
      const key = keyOf(invoice.invoice_id, lineNo)
      const reason = review.result === 'refuse' ? review.reason : reasons.get(key)
      return open.has(key) && reason !== undefined
        ? [{ invoiceId: invoice.invoice_id, lineNo, name, amountFen, reason }]
        : []
    }),
  )
}

/** Nothing is paid on an invoice that was taken back, settled or has no details meanwhile; `open`: what is paid. */
function stillTrue({ papers }: Facts, open: Set<string>): boolean {
  const spoiled = ['invoice-red-flushed', 'invoice-settled', 'sum-differs', 'line-invalid']
  const invoices = papers.invoices.filter(
    (one) => one.lines.length === 0 || one.lines.some((line) => open.has(keyOf(one.invoice_id, line.lineNo))),
  )
  const found = checkInvoices({ ...papers, invoices }).some((finding) => spoiled.includes(finding.kind))
  return !found && invoices.every((invoice) => invoice.details_uploaded)
}

interface Figures {
  paidFen: number
  visits: SettledVisit[]
  explanation: Decision['explanation']
  insuranceType: string | null
  region: string | null
}

/** The engine on the lines that are paid for; what it moves is booked with the decision. */
async function settleLines(
  desk: Desk,
  claim: ClaimRow,
  facts: Facts,
  { keep, asked }: { keep: Set<string>; asked: Set<string> },
): Promise<Figures> {
  const insured = insuredOf(facts)
  if (!insured || keep.size === 0)
    return {
      paidFen: 0,
      visits: [],
      explanation: [],
      insuranceType: insured?.insuranceType ?? null,
      region: insured?.region ?? null,
    }
  const among = (lines: Set<string>) => (invoice: InvoiceFacts, line: InvoiceLine) =>
    lines.has(keyOf(invoice.invoice_id, line.lineNo))
  // What is not asked about any more was paid for in the round before.
  const isAsked = among(asked)
  const all = await visitsOf(desk.db, facts, among(keep), (invoice, line) => !isAsked(invoice, line))
  const visits = all.filter((visit) => visit.lines.length > 0)
  const whose = { personId: claim.person_id, insuranceType: insured.insuranceType }
  const sums = await holdSums(desk.db, whose, visits)
  const settled = settleClaim(claim.kind, visits, insured, sums)
  if (settled.kind === 'refused') return refuse('state-conflict')
  await moveSums(desk.db, whose, settled.visits)
  const { region, insuranceType } = insured
  return { paidFen: settled.fundFen, visits: settled.visits, explanation: settled.explanation, insuranceType, region }
}

function sentence(claim: ClaimRow, result: Decision['result'], paidFen: number): string {
  if (result === 'refused' && claim.round > 0)
    return `报销 ${claim.claim_no} 又看了一遍，还是原来的结果，原因写在决定书里。有疑问请打 12393。`
  if (result === 'refused') return `报销 ${claim.claim_no} 这次不能报，原因写在决定书里。不同意，可以申请再看一遍。`
  const part = result === 'partly' ? '，有几项不能报，写了原因' : ''
  if (paidFen === 0) return `报销 ${claim.claim_no} 审好了${part}。这次医保付 0 元，花的钱计入了起付线。`
  const card = claim.account ? `，打到尾号 ${claim.account.last4} 的卡` : ''
  return `报销 ${claim.claim_no} 审好了，能报 ${yuan(paidFen)}${card}${part}。`
}

/** 决定: figures by the engine, sums booked, message sent; all in the clerk's transaction. */
export async function decideClaim(desk: Desk, claim: ClaimRow, review: Review): Promise<ClaimRow['status']> {
  const { db, now } = desk
  const facts = await readFacts(db, claim, { now, actorId: claim.person_id })
  const before = (await readDecisions(db, claim.claim_id)).at(-1)
  const open = openLines(facts, before?.refused_lines)
  const asked = new Set(open)
  const refusedLines = refusedOf(facts, open, review)
  for (const line of refusedLines) open.delete(keyOf(line.invoiceId, line.lineNo))
  if (review.result === 'approve' && !stillTrue(facts, open)) refuse('state-conflict')
  const figures = await settleLines(desk, claim, facts, { keep: open, asked })
  const result = open.size === 0 ? 'refused' : refusedLines.length > 0 ? 'partly' : 'approved'
  const round = claim.round + 1
  await writeDecision(db, {
    claim_id: claim.claim_id,
    round,
    result,
    decided_at: now,
    total_fen: claim.total_fen,
    paid_fen: figures.paidFen,
    refused_lines: refusedLines,
    explanation: figures.explanation,
    insurance_type: figures.insuranceType,
    region: figures.region,
  })
  const decided = { claimId: claim.claim_id, round, insuranceType: figures.insuranceType ?? '' }
  await writeSettled(db, decided, figures.visits)
  // Nothing to pay: refused, or done; an appeal in vain leaves the claim as it stood before.
  const status = figures.paidFen > 0 ? 'approved' : restOf(await moneyBack(db, claim.claim_id))
  await changeClaim(db, claim.claim_id, now, { status, round, decided_at: now })
  await writeAct(desk, claim.claim_id, 'system', 'decide', sentence(claim, result, figures.paidFen))
  await notify(desk, claim.person_id, sentence(claim, result, figures.paidFen))
  return status
}
