import type { ClaimKind } from '../../../../src/contract/reimbursement/kinds'
import type { InvoicesTable } from '../../../base/db/tables/reimbursement'
import { isAssistedItem } from './assisted'
import { isStay } from './papers'

type Seen = Pick<InvoicesTable, 'med_type' | 'emergency' | 'lines' | 'visit_date'> & {
  institution_region: string | null
  covered: boolean
}

/** Which kind of claim an invoice most likely is; the person may say otherwise. */
export function kindOf(invoice: Seen, home: { region: string | undefined; since: string | undefined }): ClaimKind {
  const { med_type: medType } = invoice
  if (medType === '51' || medType === '52') return 'maternity'
  if (invoice.lines.some((line) => isAssistedItem(home.region ?? '', line))) return 'assisted-reproduction'
  if (home.since !== undefined && invoice.visit_date < home.since) return 'newborn'
  const away = invoice.institution_region !== home.region
  if (away && !invoice.covered) return invoice.emergency ? 'emergency-elsewhere' : 'not-filed-remote'
  return isStay(invoice) ? 'inpatient' : 'outpatient'
}
