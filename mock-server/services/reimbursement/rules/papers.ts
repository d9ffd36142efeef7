import type { ClaimKind, PageRole } from '../../../../src/contract/reimbursement/kinds'
import type { ClaimStatus } from '../../../../src/contract/reimbursement/status'
import type { InsurancesTable } from '../../../base/db/tables/people'
import type { ClaimFilesTable, InvoicesTable, StoredAccount } from '../../../base/db/tables/reimbursement'
import type { ReimbursementPolicy } from '../../../regions/reimbursement'

/** An invoice with what other registers know of it. */
export interface InvoiceFacts extends InvoicesTable {
  /** Where it was issued; null for an institution that is not 定点. */
  institution_region: string | null
  /** The claim that holds it, where that is another one. */
  held_by: string | null
  held_status: ClaimStatus | null
  /** How its bill stands: `paid` was settled directly. */
  bill_status: string | null
  /** True where a filing or the region's rule makes it as if at home. */
  covered: boolean
}

export type PageFacts = Pick<ClaimFilesTable, 'file_id' | 'role' | 'state' | 'faults' | 'sha256'> & {
  /** Another claim has the very same picture. */
  used_elsewhere: boolean
}

export type InsuranceFacts = Pick<
  InsurancesTable,
  'insurance_type' | 'region' | 'status' | 'since' | 'label' | 'retired'
>

/** Everything that is looked at before a claim is sent; the checks read nothing else. */
export interface Papers {
  /** Day in China. */
  today: string
  kind: ClaimKind
  thirdParty: boolean | null
  person: { id: string; name: string; birthDate: string; sex: 'male' | 'female'; deceased: boolean }
  /** Who holds the phone, with the number of the account that the platform knows as hers. */
  actor: { id: string; name: string; cardNo: string }
  /** Legal guardians of a child or ward: their account may be used. */
  guardians: readonly string[]
  insurances: readonly InsuranceFacts[]
  /** False where no policy of the insured region is shipped. */
  regionKnown: boolean
  rules: ReimbursementPolicy
  invoices: readonly InvoiceFacts[]
  pages: readonly PageFacts[]
  account: StoredAccount | null
}

const inpatient = (medType: string) => medType.startsWith('2') || medType === '52'
/** 住院 or 生育住院. */
export const isStay = (invoice: Pick<InvoicesTable, 'med_type'>): boolean => inpatient(invoice.med_type)

/** The row that pays: 310 before 390, one in force before one that is not. */
export function payingInsurance(rows: readonly InsuranceFacts[]): InsuranceFacts | undefined {
  const medical = rows.filter((row) => row.insurance_type !== '510')
  const sorted = [...medical].sort((a, b) => a.insurance_type.localeCompare(b.insurance_type))
  return sorted.find((row) => row.status === 'normal') ?? sorted[0]
}

/** Pages that must be there for this kind and are not from the hospital itself. */
export function neededPages(
  pages: readonly PageRole[],
  invoices: readonly Pick<InvoicesTable, 'supplied'>[],
): PageRole[] {
  if (invoices.length === 0) return [...pages]
  return pages.filter((role) => invoices.some((invoice) => !invoice.supplied.includes(role)))
}
