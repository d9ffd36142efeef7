import type { Migration } from './migration'

/**
 * 材料: the pages of claims become the one register of papers, for filings too; how a page is cropped, where its sheet
 * lies, and when its last piece came.
 */
export const papers: Migration = {
  name: '014-papers',
  up: [
    'alter table claim_files rename to papers',
    'alter table papers rename column claim_id to owner_id',
    // A filing's pages come before the filing itself: they belong to nothing yet.
    'alter table papers alter column owner_id drop not null',
    "alter table papers add column owner text not null default 'claim'",
    'alter table papers add column width integer',
    'alter table papers add column height integer',
    'alter table papers add column crop jsonb',
    'alter table papers add column suggested jsonb',
    'alter table papers add column touched_at bigint not null default 0',
    'update papers set touched_at = created_at',
    'create index papers_unfinished on papers (state, touched_at)',
    'alter table claim_file_pieces rename to paper_pieces',
    // Which of a filing's pages the clerk wants anew; null: a paper that is missing.
    'alter table filings add column asked_page text',
  ],
}
