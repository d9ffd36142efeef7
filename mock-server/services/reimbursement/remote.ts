import type { Kysely } from 'kysely'
import type { ClaimKind } from '../../../src/contract/reimbursement/kinds'
import type { Database } from '../../base/db/schema'
import { classifyVisit, needOf, type VisitClass } from '../../regions/remote'
import type { Policy } from '../../regions/shape'
import { type FilingInForce, filingsOfVisits } from '../../registers/filings/in-force'
import type { InvoiceRow } from '../../registers/invoices/rows'

/** Filings that cover the visit of each invoice, by invoice; none is asked for where none is needed. */
export function filingsOf(
  db: Kysely<Database>,
  { personId, home }: { personId: string; home: string },
  invoices: readonly Pick<InvoiceRow, 'invoice_id' | 'visit_date' | 'institution_region'>[],
): Promise<Map<string, FilingInForce[]>> {
  const away = invoices.flatMap(({ invoice_id: key, visit_date: date, institution_region: region }) =>
    region !== null && needOf(home, region) === 'filing' ? [{ key, date, region }] : [],
  )
  return filingsOfVisits(db, personId, away)
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
