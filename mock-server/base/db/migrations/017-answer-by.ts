import type { Migration } from './migration'

/** 退回的备案 ends: the last day to answer it (`YYYY-MM-DD`), and the state it ends in. */
export const answerBy: Migration = {
  name: '017-answer-by',
  up: [
    'alter table filings add column answer_by text',
    'alter table filings drop constraint filings_status_check',
    `alter table filings add constraint filings_status_check check (status in
      ('reviewing', 'returned', 'lapsed', 'refused', 'withdrawn', 'effective', 'changed', 'cancelled', 'revoked'))`,
    "create index filings_sent_back on filings (answer_by) where status = 'returned'",
    // 受理号 is what a person reads out: looked up before one is given.
    'create index claims_no on claims (claim_no)',
  ],
}
