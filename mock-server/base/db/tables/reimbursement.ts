import type { PayoutAccount } from '../../../../src/contract/reimbursement/account'
import type { ClaimKind, PageRole } from '../../../../src/contract/reimbursement/kinds'
import type { ClaimStatus } from '../../../../src/contract/reimbursement/status'
import type { PaperTable } from './papers'

/** An invoice line as the hospital uploaded it; the same shape as a bill's line. */
export interface InvoiceLine {
  lineNo: number
  itemCode?: string
  name: string
  unit?: string
  category: 'A' | 'B' | 'C'
  unitPriceFen: number
  quantity: number
  amountFen: number
  priceCeilingFen?: number
  selfPayRatio?: number
}

export interface InvoicesTable {
  invoice_id: string
  code: string
  number: string
  check_code: string
  /** 患者: whose visit the hospital says it was. */
  person_id: string
  patient_name: string
  /** 交款人. */
  payer_name: string
  form: 'electronic' | 'paper'
  institution_id: string
  institution_name: string
  visit_id: string
  med_type: string
  visit_date: string
  end_date: string
  issued_on: string
  emergency: boolean
  total_fen: number
  lines: InvoiceLine[]
  /** 4201A: false where the hospital has not uploaded the details. */
  details_uploaded: boolean
  supplied: PageRole[]
  /** The bill it was issued for; null for a visit that never came to the insurance. */
  bill_id: string | null
  red_flushed_at: number | null
  created_at: number
}

/** An account as it is kept: the number stays on the server. */
export interface StoredAccount extends PayoutAccount {
  cardNo: string
}

/** 初审结果, kept until the re-check confirms or changes it. */
export interface Review {
  clerk: string
  result: 'approve' | 'refuse'
  refusedLines: { invoiceId: string; lineNo: number; reason: string }[]
  reason: string
}

export interface AskedPages {
  askedAt: number
  by: string
  /** Which status the claim goes back to. */
  back: 'first-audit' | 're-check' | 'appealed'
  pages: { role: PageRole; why: string }[]
}

export interface ClaimsTable {
  claim_id: string
  claim_no: string
  person_id: string
  automatic: boolean
  kind: ClaimKind
  status: ClaimStatus
  started_by: string
  last_by: string
  third_party: boolean | null
  account: StoredAccount | null
  created_at: number
  updated_at: number
  submitted_at: number | null
  promise_days: number
  /** Working days that had gone by when the clock was last stopped. */
  days_used: number
  /** The day from which the clock runs; null while it stands. */
  running_since: string | null
  stopped_at: number | null
  /** Place among all claims that a first audit decided. */
  sequence: number | null
  sampled: boolean
  first_auditor: string | null
  second_auditor: string | null
  first_review: Review | null
  supplement: AskedPages | null
  appeal: { at: number; reason: string } | null
  round: number
  total_fen: number
  /** 生育津贴 of an automatic claim. */
  allowance: Allowance | null
  pay_failure: string | null
  paid_at: number | null
  decided_at: number | null
  /** When she was told that this draft, or the pages that were asked for, go stale soon. */
  reminded_at: number | null
}

export interface Allowance {
  birthId: string
  bornOn: string
  days: number
  monthlyWageFen: number
  amountFen: number
}

/** What one decision paid for one invoice, and what it added to the sums of her year and stay. */
export interface ClaimSettledTable {
  claim_id: string
  round: number
  invoice_id: string
  visit_id: string
  insurance_type: string
  year: number
  fund_fen: number
  /** The engine's `After`; null where it is paid beside everything (单行支付). */
  movement: unknown
  /** When its invoice was red-flushed. */
  struck_at: number | null
  /** True where its money had gone out by then. */
  was_paid: boolean
}

/** Pages of claims in the register of papers. */
export type ClaimFilesTable = PaperTable<PageRole>
