import type { Migration } from './migration'

/**
 * 追回: what each decision paid for each invoice and moved in the sums, so that an invoice that is red-flushed later is
 * taken out exactly; what has to come back; and who was reminded before a draft or an asked page goes stale.
 */
export const recovery: Migration = {
  name: '016-recovery',
  up: [
    `create table claim_settled (
      claim_id text not null, round integer not null, invoice_id text not null, visit_id text not null,
      insurance_type text not null, year integer not null, fund_fen bigint not null, movement jsonb,
      struck_at bigint, was_paid boolean not null, primary key (claim_id, round, invoice_id))`,
    // One row for each invoice that was paid for and taken back: its key lets nothing be asked back twice.
    `create table claim_recoveries (
      claim_id text not null, invoice_id text not null, owed_fen bigint not null, asked_at bigint not null,
      returned_at bigint, taken_by text, primary key (claim_id, invoice_id))`,
    'alter table claims add column reminded_at bigint',
    "create index claims_stale on claims (updated_at) where status in ('draft', 'supplement')",
  ],
}
