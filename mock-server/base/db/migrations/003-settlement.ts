import type { Migration } from './migration'

const visits = `create table visits (
  visit_id text primary key,
  person_id text not null,
  institution_id text not null,
  department text not null,
  med_type text not null,
  visit_date text not null,
  opened_at bigint not null
)`

const bills = `create table bills (
  bill_id text primary key,
  visit_id text not null,
  person_id text not null,
  institution_id text not null,
  institution_name text not null,
  department text not null,
  med_type text not null,
  visit_date text not null,
  issued_at bigint not null,
  revision integer not null,
  total_fen bigint not null check (total_fen >= 0),
  status text not null check (status in ('open', 'in-order', 'paid', 'void')),
  order_id text,
  held_until bigint,
  check ((status in ('in-order', 'paid')) = (order_id is not null)),
  check ((status = 'in-order') = (held_until is not null))
)`

/** What the hospital sent, each time it sent it: never changed, so that an old preview can still be explained. */
const billRevisions = `create table bill_revisions (
  bill_id text not null,
  revision integer not null,
  lines jsonb not null,
  total_fen bigint not null,
  issued_at bigint not null,
  primary key (bill_id, revision)
)`

/** 5206 人员累计信息. `version` counts settlements and reversals: a figure made from another version is out of date. */
const accumulators = `create table accumulators (
  person_id text not null,
  insurance_type text not null,
  year integer not null,
  version integer not null,
  outpatient_deductible_fen bigint not null,
  outpatient_in_scope_fen bigint not null,
  outpatient_fund_fen bigint not null,
  chronic_deductible_fen bigint not null,
  chronic_in_scope_fen bigint not null,
  chronic_fund_fen bigint not null,
  stays integer not null,
  pooled_fund_fen bigint not null,
  large_amount_fen bigint not null,
  serious_illness_base_fen bigint not null,
  serious_illness_fen bigint not null,
  primary key (person_id, insurance_type, year)
)`

/** The same within one stay (住院), by its visit. */
const stayAccumulators = `create table stay_accumulators (
  visit_id text primary key,
  version integer not null,
  ordinal integer not null,
  deductible_fen bigint not null,
  in_scope_fen bigint not null,
  fund_fen bigint not null
)`

/** Double entry: the amounts of one posting sum to zero. Rows are only ever added. */
const ledgerEntries = `create table ledger_entries (
  posting_id text not null,
  entry_no integer not null,
  reason text not null check (reason in ('settlement', 'reversal', 'cash-taken', 'cash-returned')),
  order_id text not null,
  account text not null,
  amount_fen bigint not null,
  booked_at bigint not null,
  primary key (posting_id, entry_no)
)`

const previews = `create table settlement_previews (
  preview_id text primary key,
  bill_id text not null,
  bill_revision integer not null,
  visit_id text not null,
  person_id text not null,
  insurance_type text not null,
  region text not null,
  policy_version text not null,
  day text not null,
  year integer not null,
  accumulator_version integer not null,
  stay_version integer not null,
  use_account boolean not null,
  use_mutual_aid boolean not null,
  own_available_fen bigint not null,
  share_id text,
  holder_id text,
  shared_available_fen bigint not null,
  share_ceiling_fen bigint not null,
  total_fen bigint not null,
  fund_fen bigint not null,
  hospital_fen bigint not null,
  own_fen bigint not null,
  shared_fen bigint not null,
  cash_fen bigint not null,
  payment_kind text not null check (payment_kind in ('mixed', 'insurance-only', 'cash-only')),
  breakdown jsonb not null,
  trace jsonb not null,
  movement jsonb not null,
  made_at bigint not null,
  expires_at bigint not null
)`

/** The documents (breakdown, trace, movement) stay with the preview that the order settles; previews never change. */
const orders = `create table settlement_orders (
  order_id text primary key,
  preview_id text not null,
  bill_id text not null,
  bill_revision integer not null,
  visit_id text not null,
  patient_id text not null,
  payer_id text not null,
  grant_id text,
  channel text not null,
  insurance_type text not null,
  region text not null,
  policy_version text not null,
  day text not null,
  year integer not null,
  accumulator_version integer not null,
  stay_version integer not null,
  share_id text,
  holder_id text,
  total_fen bigint not null,
  fund_fen bigint not null check (fund_fen >= 0),
  hospital_fen bigint not null check (hospital_fen >= 0),
  own_fen bigint not null check (own_fen >= 0),
  shared_fen bigint not null check (shared_fen >= 0),
  cash_fen bigint not null check (cash_fen >= 0),
  payment_kind text not null,
  status text not null check (status in
    ('awaiting-payment', 'processing', 'paid', 'failed', 'cancelled', 'refunding', 'refunded')),
  failure text check (failure in ('channel-failed', 'insurance-failed', 'figures-changed', 'expired')),
  created_at bigint not null,
  expires_at bigint not null,
  closed_at bigint,
  paid_at bigint,
  receipt_no text,
  own_past_fen bigint not null,
  own_current_fen bigint not null,
  shared_past_fen bigint not null,
  shared_current_fen bigint not null,
  channel_order jsonb,
  check (total_fen = fund_fen + hospital_fen + own_fen + shared_fen + cash_fen),
  check ((status = 'awaiting-payment') = (closed_at is null)),
  check ((share_id is null) = (holder_id is null))
)`

/** A refund is a row of its own; what was paid stays as it was (domain.md I8). */
const refunds = `create table refunds (
  refund_id text primary key,
  order_id text not null unique,
  reason text not null check (reason in ('insurance-failed', 'reversal')),
  fund_fen bigint not null,
  own_fen bigint not null,
  shared_fen bigint not null,
  cash_fen bigint not null,
  refunded_at bigint not null
)`

/** Visit, bill, preview, order, ledger: what a settlement needs, and what is dear to change later. */
export const settlement: Migration = {
  name: '003-settlement',
  up: [
    // The year that `current_year_fen` belongs to; without one it is taken as this year's.
    'alter table personal_accounts add column account_year integer',
    visits,
    bills,
    'create index bills_of_person on bills (person_id, issued_at desc, bill_id desc)',
    billRevisions,
    accumulators,
    stayAccumulators,
    ledgerEntries,
    previews,
    orders,
    `create unique index one_live_order_of_bill on settlement_orders (bill_id)
     where status in ('awaiting-payment', 'processing', 'paid')`,
    `create index unpaid_orders_of_grant on settlement_orders (grant_id)
     where status = 'awaiting-payment' and grant_id is not null`,
    refunds,
  ],
}
