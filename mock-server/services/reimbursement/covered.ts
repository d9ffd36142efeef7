import type { Kysely } from 'kysely'
import type { Database } from '../../base/db/schema'
import { policyFor } from '../../regions/policy-for'
import { classifyVisit } from '../../regions/remote'
import type { InvoiceRow } from '../../registers/invoices/rows'
import { filingsOf } from './remote'
import { type InsuranceFacts, payingInsurance } from './rules/papers'

/**
 * Which invoices are as good as at home: at the insured place, where no filing is asked for, under a filing in force on
 * the day of the visit, or of a kind of visit that is paid the same everywhere.
 */
export async function coveredInvoices(
  db: Kysely<Database>,
  person: { person_id: string; rows: readonly InsuranceFacts[] },
  invoices: readonly InvoiceRow[],
): Promise<Set<string>> {
  const paying = payingInsurance(person.rows)
  if (!paying) return new Set()
  const { insurance_type: insuranceType, region: insuredRegion } = paying
  const filings = await filingsOf(db, { personId: person.person_id, home: insuredRegion }, invoices)
  const covered = invoices.filter((invoice) => {
    if (invoice.institution_region === null) return false
    const found = policyFor(insuredRegion, insuranceType, invoice.med_type, invoice.visit_date)
    const policy = found.kind === 'policy' ? found.policy : { remoteAnywhere: false }
    const treatedRegion = invoice.institution_region
    const visited = { insuranceType, insuredRegion, treatedRegion, filings: filings.get(invoice.invoice_id) ?? [] }
    return classifyVisit(policy, visited).basis !== 'unfiled'
  })
  return new Set(covered.map((invoice) => invoice.invoice_id))
}
