import type { Kysely } from 'kysely'
import type { ClaimKind } from '../../../src/contract/reimbursement/kinds'
import type { Database } from '../../base/db/schema'
import { classifyVisit, needOf, type VisitClass } from '../../regions/remote'
import type { Policy } from '../../regions/shape'
import { type FilingInForce, filingsInForce } from '../../registers/filings/in-force'
import type { InvoiceRow } from '../../registers/invoices/rows'

/** Filings that cover the visit of each invoice, by invoice; none is asked for where none is needed. */
export async function filingsOf(
  db: Kysely<Database>,
  { personId, home }: { personId: string; home: string },
  invoices: readonly Pick<InvoiceRow, 'invoice_id' | 'visit_date' | 'institution_region'>[],
): Promise<Map<string, FilingInForce[]>> {
  const found = new Map<string, FilingInForce[]>()
  for (const { invoice_id, visit_date, institution_region } of invoices) {
    if (institution_region === null || needOf(home, institution_region) !== 'filing') continue
    found.set(invoice_id, await filingsInForce(db, { personId, date: visit_date, region: institution_region }))
  }
  return found
}

interface Visit {
  insuranceType: string
  insuredRegion: string
  treatedRegion: string | null
  filings: readonly FilingInForce[]
  kind: ClaimKind
}

/** Under which class the insured place pays; an emergency counts as filed (domain.md §2.7), also where nothing is 定点. */
export function classOf(policy: Pick<Policy, 'remoteAnywhere'>, visit: Visit): VisitClass {
  const emergency: VisitClass = { remoteClass: 'emergency', basis: 'unfiled', filingId: null }
  if (visit.treatedRegion === null) return emergency
  const found = classifyVisit(policy, { ...visit, treatedRegion: visit.treatedRegion })
  return found.basis === 'unfiled' && visit.kind === 'emergency-elsewhere' ? emergency : found
}
