import type { Migration } from './migration'

/** 家庭共济 that waits for 亲属关系证明. The id is the one that the share will have. */
export const shareProofs: Migration = {
  name: '011-share-proofs',
  up: [
    `create table share_proofs (
      share_id text primary key, holder_id text not null, member_id text not null, relation text not null,
      kind text not null, pages integer not null, ceiling_per_use_fen bigint not null, asking text not null,
      counter_no text not null unique, state text not null, note text not null, sent_at bigint not null,
      decided_at bigint)`,
    `create unique index share_proofs_open on share_proofs (holder_id, member_id) where state = 'in-review'`,
    'create index share_proofs_holder on share_proofs (holder_id, sent_at)',
  ],
}
