import type { Kysely } from 'kysely'
import type { Database } from '../../../base/db/schema'
import { row, rows } from '../../../base/db/statement'
import type { ShareProofsTable } from '../../../base/db/tables/family'
import { type Side, sideSql } from '../../../registers/grants/rows'

export interface ProofRow extends ShareProofsTable {
  holder: Side
  member: Side
}

const SELECT = `select proofs.*, ${sideSql('holder')} as holder, ${sideSql('member')} as member
  from share_proofs proofs join people holder on holder.person_id = proofs.holder_id
  join people member on member.person_id = proofs.member_id`
const ONE = `${SELECT} where proofs.share_id = $1 for update of proofs`
const BY_COUNTER = `${SELECT} where proofs.counter_no = $1 for update of proofs`
// Accepted: the share itself says so.
const LIST = `${SELECT} where proofs.holder_id = $1 and proofs.state in ('in-review', 'rejected') and proofs.sent_at > $2
  order by proofs.sent_at desc, proofs.share_id limit 30`
const REPLACE = `update share_proofs set state = 'withdrawn', decided_at = $3
  where holder_id = $1 and member_id = $2 and state in ('in-review', 'rejected') returning share_id`
const INSERT = `insert into share_proofs (share_id, holder_id, member_id, relation, kind, pages, ceiling_per_use_fen,
    asking, counter_no, state, note, sent_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'in-review', '', $10)
  on conflict (holder_id, member_id) where state = 'in-review' do nothing returning share_id`
const DECIDE = 'update share_proofs set state = $2, note = $3, decided_at = $4 where share_id = $1'
const WITHDRAWN = 'update consents set withdrawn_at = $2 where ref_id = $1 and withdrawn_at is null'

const SHOWN_MS = 30 * 86_400_000

export const holdProof = (db: Kysely<Database>, shareId: string) => row<ProofRow>(db, ONE, [shareId])
export const holdProofByCounterNo = (db: Kysely<Database>, counterNo: string) =>
  row<ProofRow>(db, BY_COUNTER, [counterNo])
export const readProofs = (db: Kysely<Database>, holderId: string, now: number) =>
  rows<ProofRow>(db, LIST, [holderId, now - SHOWN_MS])

export type NewProof = Omit<ShareProofsTable, 'state' | 'note' | 'decided_at'>

/** False where another application for the same person came in at the same moment. */
export async function insertProof(db: Kysely<Database>, proof: NewProof): Promise<boolean> {
  const { holder_id: holderId, member_id: memberId, sent_at: now } = proof
  for (const older of await rows<{ share_id: string }>(db, REPLACE, [holderId, memberId, now]))
    await row(db, WITHDRAWN, [older.share_id, now])
  const {
    share_id: shareId,
    relation,
    kind,
    pages,
    ceiling_per_use_fen: ceiling,
    asking,
    counter_no: counterNo,
  } = proof
  const values = [shareId, holderId, memberId, relation, kind, pages, ceiling, asking, counterNo, now]
  return (await row(db, INSERT, values)) !== undefined
}

/** How it ended. Unless the share is on, the consent to it is taken back with it. */
export async function decideProof(
  db: Kysely<Database>,
  shareId: string,
  end: { state: 'accepted' | 'rejected' | 'withdrawn'; note: string; now: number },
): Promise<void> {
  await row(db, DECIDE, [shareId, end.state, end.note, end.now])
  if (end.state !== 'accepted') await row(db, WITHDRAWN, [shareId, end.now])
}
