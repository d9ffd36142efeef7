import type { Kysely } from 'kysely'
import type { Database } from '../../base/db/schema'
import { rows } from '../../base/db/statement'
import type { InvoiceLine } from '../../base/db/tables/reimbursement'
import type { InstitutionLevel, InstitutionTier, SettledInsurance } from '../../regions/shape'
import type { Facts } from './facts'
import { filingsOf } from './remote'
import { type InvoiceFacts, payingInsurance } from './rules/papers'
import type { ClaimVisit, Insured } from './settle-claim'

const PLACES = 'select institution_id, level, tier from institutions where institution_id = any($1)'

interface Place {
  institution_id: string
  level: InstitutionLevel
  tier: InstitutionTier
}

type Which = (invoice: InvoiceFacts, line: InvoiceLine) => boolean

/** The visits of a claim as the engine takes them, the earliest first; `keep` says which lines, `paid` which were before. */
export async function visitsOf(
  db: Kysely<Database>,
  { papers }: Facts,
  keep: Which = () => true,
  paid: Which = () => false,
): Promise<ClaimVisit[]> {
  const { invoices, person } = papers
  const places = await rows<Place>(db, PLACES, [invoices.map((one) => one.institution_id)])
  const home = payingInsurance(papers.insurances)?.region ?? ''
  const filings = await filingsOf(db, { personId: person.id, home }, invoices)
  return invoices.map((invoice) => {
    const place = places.find((one) => one.institution_id === invoice.institution_id)
    return {
      invoiceId: invoice.invoice_id,
      visitId: invoice.visit_id,
      medType: invoice.med_type,
      visitDate: invoice.visit_date,
      treatedRegion: invoice.institution_region,
      // What is not 定点 (emergencies only) is paid as the highest level: the lowest ratio [U].
      level: place?.level ?? '3',
      tier: place?.tier ?? 'general',
      filings: filings.get(invoice.invoice_id) ?? [],
      lines: invoice.lines.filter((line) => keep(invoice, line)),
      paidBefore: invoice.lines.filter((line) => paid(invoice, line)),
    }
  })
}

const settling = (type: string): type is SettledInsurance => type === '310' || type === '390'

/** The insurance that pays, or undefined where none does. */
export function insuredOf({ papers, person }: Facts): Insured | undefined {
  const paying = payingInsurance(papers.insurances)
  if (!paying || !settling(paying.insurance_type)) return undefined
  const { insurance_type: insuranceType, region, retired } = paying
  return { insuranceType, region, retired, birthDate: person.birth_date }
}
