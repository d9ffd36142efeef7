import type { Migration } from './migration'

/** 零星报销: invoices as the platform knows them, claims with their pages, rounds of decisions, payouts and acts. */
export const reimbursement: Migration = {
  name: '009-reimbursement',
  up: [
    'alter table ledger_entries drop constraint ledger_entries_reason_check',
    `alter table ledger_entries add constraint ledger_entries_reason_check
      check (reason in ('settlement', 'reversal', 'cash-taken', 'cash-returned', 'reimbursement'))`,
    `create table invoices (
      invoice_id text primary key, code text not null, number text not null, check_code text not null,
      person_id text not null, patient_name text not null, payer_name text not null, form text not null,
      institution_id text not null, institution_name text not null, visit_id text not null, med_type text not null,
      visit_date text not null, end_date text not null, issued_on text not null, emergency boolean not null,
      total_fen bigint not null, lines jsonb not null, details_uploaded boolean not null, supplied jsonb not null,
      bill_id text, red_flushed_at bigint, created_at bigint not null,
      unique (code, number))`,
    'create index invoices_person on invoices (person_id, created_at)',
    'create index invoices_bill on invoices (bill_id)',
    `create table claims (
      claim_id text primary key, claim_no text not null, person_id text not null, automatic boolean not null,
      kind text not null, status text not null, started_by text not null, last_by text not null,
      third_party boolean, account jsonb, created_at bigint not null, updated_at bigint not null,
      submitted_at bigint, promise_days integer not null, days_used integer not null, running_since text,
      stopped_at bigint, sequence integer, sampled boolean not null, first_auditor text, second_auditor text,
      first_review jsonb, supplement jsonb, appeal jsonb, round integer not null, total_fen bigint not null,
      allowance jsonb, pay_failure text, paid_at bigint, decided_at bigint)`,
    'create index claims_person on claims (person_id, updated_at)',
    'create index claims_status on claims (status, submitted_at)',
    `create table claim_invoices (
      claim_id text not null, invoice_id text not null, added_at bigint not null,
      primary key (claim_id, invoice_id))`,
    'create index claim_invoices_invoice on claim_invoices (invoice_id)',
    // One row while an invoice is in a claim that was sent: its key is what lets no invoice be used twice.
    'create table invoice_holds (invoice_id text primary key, claim_id text not null, held_at bigint not null)',
    'create index invoice_holds_claim on invoice_holds (claim_id)',
    `create table claim_files (
      file_id text primary key, claim_id text not null, person_id text not null, role text not null,
      type text not null, size_bytes bigint not null, received_bytes bigint not null, state text not null,
      turn integer not null, faults jsonb not null, looked boolean not null, sha256 text, added_by text not null,
      created_at bigint not null)`,
    'create index claim_files_claim on claim_files (claim_id, created_at)',
    'create index claim_files_person on claim_files (person_id, sha256)',
    `create table claim_file_pieces (
      file_id text not null, from_byte bigint not null, base64 text not null, primary key (file_id, from_byte))`,
    `create table claim_decisions (
      claim_id text not null, round integer not null, result text not null, decided_at bigint not null,
      total_fen bigint not null, paid_fen bigint not null, refused_lines jsonb not null, explanation jsonb not null,
      insurance_type text, region text, policy_version text, breakdown jsonb, primary key (claim_id, round))`,
    // One row for each round that was paid: its key is what lets no round be paid twice.
    `create table claim_payouts (
      claim_id text not null, round integer not null, amount_fen bigint not null, account jsonb not null,
      paid_by text not null, paid_at bigint not null, primary key (claim_id, round))`,
    `create table claim_acts (
      act_id text primary key, claim_id text not null, at bigint not null, by_id text not null, act text not null,
      text text not null)`,
    'create index claim_acts_claim on claim_acts (claim_id, at)',
    'create table claim_sequence (name text primary key, last integer not null)',
    `create table births (
      birth_id text primary key, mother_id text not null, institution_id text not null, born_on text not null,
      children integer not null, difficult boolean not null, monthly_wage_fen bigint not null, claim_id text,
      reported_at bigint not null)`,
    'create index births_mother on births (mother_id, born_on)',
  ],
}
