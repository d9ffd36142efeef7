import type { Migration } from './migration'

/** `last_day` is 9999-12-31 where nothing ends it: a visit is covered from `begin_on` to `last_day`, both included. */
const filings = `create table filings (
  filing_id text primary key,
  filing_no text not null unique,
  person_id text not null,
  insurance_type text not null,
  insurance_label text not null,
  insured_region text not null,
  kind text not null,
  filed_class text not null check (filed_class in ('long-term', 'referral', 'emergency', 'temporary')),
  class_rank integer not null,
  region text not null,
  begin_on text not null,
  end_on text,
  last_day text not null,
  status text not null check (status in
    ('reviewing', 'returned', 'refused', 'withdrawn', 'effective', 'changed', 'cancelled', 'revoked')),
  answers jsonb not null,
  proof jsonb not null,
  promise_words text,
  referral_institution_id text,
  referred_on text,
  source text not null,
  filed_by text,
  filed_at bigint not null,
  promised_on text,
  note text,
  locked_until text,
  replaces text,
  replaced_by text,
  reminded_for text,
  check (status <> 'reviewing' or promised_on is not null)
)`

/** What happened with a filing; rows are only ever added. */
const steps = `create table filing_steps (
  step_id text primary key,
  filing_id text not null,
  at bigint not null,
  text text not null
)`

/** 异地就医备案; and previews and orders keep the class they were settled under. */
export const remoteCare: Migration = {
  name: '008-remote-care',
  up: [
    filings,
    'create index filings_of_person on filings (person_id, filed_at desc, filing_id desc)',
    // A person has one long-term filing that holds, and one more under way to take its place.
    `create unique index one_long_term_filing on filings (person_id, insurance_type)
     where filed_class = 'long-term' and status = 'effective'`,
    `create unique index one_long_term_filing_under_way on filings (person_id, insurance_type)
     where filed_class = 'long-term' and status in ('reviewing', 'returned')`,
    steps,
    'create index filing_steps_of_filing on filing_steps (filing_id, at)',
    "alter table settlement_previews add column remote_class text not null default 'local'",
    'alter table settlement_previews add column filing_id text',
    "alter table settlement_orders add column remote_class text not null default 'local'",
    'alter table settlement_orders add column filing_id text',
  ],
}
