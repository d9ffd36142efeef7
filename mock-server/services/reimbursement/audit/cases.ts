import type { Kysely } from 'kysely'
import {
  type ClerkId,
  clerkIds,
  clerkNames,
  type listCases,
  type readCase,
} from '../../../../src/contract/sandbox/clerk'
import { instantInChina } from '../../../../src/contract/shared/dates'
import type { Output } from '../../../../src/contract/shared/endpoint'
import type { Database } from '../../../base/db/schema'
import { rows } from '../../../base/db/statement'
import { refuse } from '../../../base/http/refuse'
import { readActs } from '../acts'
import { readFacts } from '../facts'
import { CASES, type ClaimRow, readClaimRow } from '../store'
import { viewClaim } from '../view'
import { toSummary } from '../view-summary'
import type { Desk } from './desk'

const OPEN = ['first-audit', 'supplement', 're-check', 'appealed', 'approved', 'pay-failed', 'recovering']
const isClerk = (id: string): id is ClerkId => clerkIds.some((one) => one === id)
const clerkName = (id: string) => (isClerk(id) ? clerkNames[id] : id)

/** Open cases, the oldest first. */
export async function listOpenCases({ db, now }: Desk, status: string | undefined): Promise<Output<typeof listCases>> {
  const found = await rows<ClaimRow>(db, CASES, [status === undefined ? OPEN : [status]])
  const items = found.map((claim) => ({
    ...toSummary(claim, now),
    patientName: claim.patient_name,
    firstAuditor: claim.first_auditor && clerkName(claim.first_auditor),
    sampled: claim.sampled,
  }))
  return { items }
}

const NAME = 'select person_id, name from people where person_id = any($1)'

async function namesOf(db: Kysely<Database>, ids: readonly string[]): Promise<(id: string) => string> {
  const found = await rows<{ person_id: string; name: string }>(db, NAME, [[...new Set(ids)]])
  return (id) => found.find((one) => one.person_id === id)?.name ?? (id === 'system' ? '系统' : clerkName(id))
}

export async function readOpenCase({ db, now }: Desk, claimId: string): Promise<Output<typeof readCase>> {
  const claim = await readClaimRow(db, claimId)
  if (!claim || claim.submitted_at === null) refuse('not-found')
  const reading = { now, actorId: claim.person_id }
  const { papers } = await readFacts(db, claim, reading)
  const acts = await readActs(db, claimId)
  const nameOf = await namesOf(
    db,
    acts.map((act) => act.by_id),
  )
  return {
    claim: await viewClaim(db, claim, reading),
    lines: papers.invoices.flatMap((invoice) =>
      invoice.lines.map(({ lineNo, name, category, amountFen }) => ({
        invoiceId: invoice.invoice_id,
        lineNo,
        name,
        category,
        amountFen,
      })),
    ),
    acts: acts.map((one) => ({ at: instantInChina(one.at), by: nameOf(one.by_id), act: one.act, text: one.text })),
  }
}
