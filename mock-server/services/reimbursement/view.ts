import type { Kysely } from 'kysely'
import type { PayoutAccount } from '../../../src/contract/reimbursement/account'
import type { Claim } from '../../../src/contract/reimbursement/claim'
import { kindTexts } from '../../../src/contract/reimbursement/kinds'
import { dayInChina, instantInChina } from '../../../src/contract/shared/dates'
import type { Database } from '../../base/db/schema'
import type { ClaimFilesTable, StoredAccount } from '../../base/db/tables/reimbursement'
import { toPaper } from '../../registers/files/view'
import type { InvoiceRow } from '../../registers/invoices/rows'
import { readActs } from './acts'
import { readAppeal } from './appeal-days'
import { readDecisions, toDecision } from './decisions'
import { estimateClaim } from './estimate'
import { type Facts, readFacts } from './facts'
import { moneyBack, recoveryOf } from './recovery/money'
import { checkPapers } from './rules/check'
import { neededPages } from './rules/papers'
import { passedDays, promisedBy } from './rules/promise'
import { socialCardAccount } from './social-card'
import { type ClaimRow, readFileRows } from './store'
import { stagesOf } from './view-stages'
import { toSummary } from './view-summary'

/** The number stays on the server. */
const shown = ({ cardNo: _, ...account }: StoredAccount): PayoutAccount => account

/** What the platform knows without asking: the patient's own card, and a guardian's for a child. */
export const knownAccounts = ({ person, guardians }: Pick<Facts, 'person' | 'guardians'>): StoredAccount[] => [
  socialCardAccount(person, 'self'),
  ...guardians.map((guardian) => socialCardAccount(guardian, 'guardian')),
]

export const toInvoice = (one: InvoiceRow) => ({
  invoiceId: one.invoice_id,
  code: one.code,
  number: one.number,
  form: one.form,
  institutionName: one.institution_name,
  medType: one.med_type,
  visitDate: one.visit_date,
  endDate: one.end_date,
  issuedOn: one.issued_on,
  payerName: one.payer_name,
  totalFen: one.total_fen,
  lineCount: one.lines.length,
  supplied: one.supplied,
})

export const toFile = (one: ClaimFilesTable) => ({ ...toPaper(one), role: one.role })

const promiseOf = (claim: ClaimRow, now: number): Claim['promise'] =>
  claim.submitted_at === null || claim.automatic
    ? null
    : {
        workingDays: claim.promise_days,
        passedDays: passedDays(claim, dayInChina(claim.decided_at ?? now)),
        by: promisedBy(claim),
        stoppedSince: claim.stopped_at === null ? null : instantInChina(claim.stopped_at),
      }

/** Pages of the role that came after they were asked for. */
export const answered = (claim: ClaimRow, files: readonly ClaimFilesTable[]) =>
  (claim.supplement?.pages ?? []).map((page) => ({
    ...page,
    done: files.some(
      (file) =>
        file.role === page.role && file.state === 'ready' && file.created_at >= (claim.supplement?.askedAt ?? 0),
    ),
  }))

function supplementOf(claim: ClaimRow, files: readonly ClaimFilesTable[]): Claim['supplement'] {
  if (claim.status !== 'supplement' || !claim.supplement) return null
  const pages = answered(claim, files)
  const missing = pages.filter((page) => !page.done).length
  return { askedAt: instantInChina(claim.supplement.askedAt), pages, missing }
}

interface Reading {
  now: number
  actorId: string
}

/** The claim as its screens show it: to the patient, and to who acts for her. */
export async function viewClaim(db: Kysely<Database>, claim: ClaimRow, reading: Reading): Promise<Claim> {
  const { now } = reading
  const facts = await readFacts(db, claim, reading)
  const files = await readFileRows(db, claim.claim_id)
  const decisions = await readDecisions(db, claim.claim_id)
  const recovery = claim.round > 0 ? recoveryOf(await moneyBack(db, claim.claim_id)) : null
  const { papers } = facts
  const isDraft = claim.status === 'draft'
  const appeal = await readAppeal(db, claim, papers, decisions)
  const until = appeal?.kind === 'open' ? appeal.until : null
  return {
    ...toSummary(claim, now),
    patientName: claim.patient_name,
    startedBy: claim.started_name,
    lastBy: claim.last_name,
    invoices: papers.invoices.map(toInvoice),
    files: files.map(toFile),
    neededPages: neededPages(kindTexts[claim.kind].pages, papers.invoices),
    thirdParty: claim.third_party,
    account: claim.account && shown(claim.account),
    knownAccounts: knownAccounts(facts).map(shown),
    findings: isDraft ? checkPapers(papers) : [],
    estimate: decisions.length > 0 ? { kind: 'none', why: '已经定了，看下面的结果。' } : await estimateClaim(db, facts),
    promise: promiseOf(claim, now),
    stages: stagesOf({
      claim,
      acts: await readActs(db, claim.claim_id),
      decisions,
      invoiceCount: papers.invoices.length,
      recovery,
      office: papers.rules.office,
      own: reading.actorId === claim.person_id,
    }),
    supplement: supplementOf(claim, files),
    decisions: decisions.map(toDecision),
    appealable: until !== null && dayInChina(now) <= until,
    appealUntil: until,
    appealWaits: appeal?.kind === 'waits',
    payFailure: claim.status === 'pay-failed' ? claim.pay_failure : null,
    paidAt: claim.paid_at === null ? null : instantInChina(claim.paid_at),
    recovery,
  }
}
