import type { ColumnType, Generated } from 'kysely'

/** A JSON document: written as an object (a list as text), read parsed; its shape is checked where it is read. */
type Json = ColumnType<unknown, unknown, unknown>

export interface VisitTable {
  visit_id: string
  person_id: string
  institution_id: string
  department: string
  med_type: string
  visit_date: string
  opened_at: number
}

export interface BillTable {
  bill_id: string
  visit_id: string
  person_id: string
  institution_id: string
  institution_name: string
  department: string
  med_type: string
  visit_date: string
  issued_at: number
  revision: number
  total_fen: number
  status: 'open' | 'in-order' | 'paid' | 'void'
  /** The order that holds or paid it. */
  order_id: string | null
  /** Until when that order holds it; past this the bill is open again, whoever looks. */
  held_until: number | null
  /** A bill that is only good till then (号 that must be paid in time); null: always. */
  payable_until: number | null
}

export interface BillRevisionTable {
  bill_id: string
  revision: number
  lines: Json
  total_fen: number
  issued_at: number
}

export interface AccumulatorTable {
  person_id: string
  insurance_type: string
  year: number
  version: number
  outpatient_deductible_fen: number
  outpatient_in_scope_fen: number
  outpatient_fund_fen: number
  chronic_deductible_fen: number
  chronic_in_scope_fen: number
  chronic_fund_fen: number
  stays: number
  pooled_fund_fen: number
  large_amount_fen: number
  serious_illness_base_fen: number
  serious_illness_fen: number
}

export interface StayAccumulatorTable {
  visit_id: string
  version: number
  ordinal: number
  deductible_fen: number
  in_scope_fen: number
  fund_fen: number
}

export interface LedgerEntryTable {
  posting_id: string
  entry_no: number
  reason: 'settlement' | 'reversal' | 'cash-taken' | 'cash-returned' | 'reimbursement'
  order_id: string
  account: string
  amount_fen: number
  booked_at: number
}

/** Every source of money of a settlement, integer fen; the six parts of which total is the sum of the other five. */
interface Sources {
  total_fen: number
  fund_fen: number
  hospital_fen: number
  own_fen: number
  shared_fen: number
  cash_fen: number
}

/** From what the figures were made, and the figures. */
interface Figures extends Sources {
  bill_id: string
  bill_revision: number
  visit_id: string
  insurance_type: string
  region: string
  policy_version: string
  /** 异地就医类别 it was settled under, and the filing that made it so. */
  remote_class: string
  filing_id: string | null
  day: string
  year: number
  accumulator_version: number
  stay_version: number
  share_id: string | null
  holder_id: string | null
  payment_kind: 'mixed' | 'insurance-only' | 'cash-only'
}

export interface PreviewTable extends Figures {
  preview_id: string
  person_id: string
  use_account: boolean
  use_mutual_aid: boolean
  own_available_fen: number
  shared_available_fen: number
  share_ceiling_fen: number
  breakdown: Json
  trace: Json
  movement: Json
  made_at: number
  expires_at: number
}

/** Breakdown, trace and movement stand in the preview it was placed from. */
export interface OrderTable extends Figures {
  order_id: string
  preview_id: string
  patient_id: string
  payer_id: string
  grant_id: string | null
  channel: string
  status: 'awaiting-payment' | 'processing' | 'paid' | 'failed' | 'cancelled' | 'refunding' | 'refunded'
  failure: 'channel-failed' | 'insurance-failed' | 'figures-changed' | 'expired' | null
  created_at: number
  expires_at: number
  closed_at: number | null
  paid_at: number | null
  receipt_no: string | null
  own_past_fen: number
  own_current_fen: number
  shared_past_fen: number
  shared_current_fen: number
  channel_order: Json
  /** 退款 that the channel could not do: how often, when it is asked again, how often it will still fail (sandbox). */
  refund_tries: Generated<number>
  refund_next_at: number | null
  refund_fails_left: Generated<number>
}

export interface RefundTable {
  refund_id: string
  order_id: string
  reason: 'insurance-failed' | 'reversal' | 'visit-cancelled'
  fund_fen: number
  own_fen: number
  shared_fen: number
  cash_fen: number
  refunded_at: number
}

export interface SettlementTables {
  visits: VisitTable
  bills: BillTable
  bill_revisions: BillRevisionTable
  accumulators: AccumulatorTable
  stay_accumulators: StayAccumulatorTable
  ledger_entries: LedgerEntryTable
  settlement_previews: PreviewTable
  settlement_orders: OrderTable
  refunds: RefundTable
}
