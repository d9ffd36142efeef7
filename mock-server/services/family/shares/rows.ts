import type { Kysely } from 'kysely'
import type { Relation } from '../../../../src/contract/family/relation'
import type { Database } from '../../../base/db/schema'
import { row, rows } from '../../../base/db/statement'
import { type Side, sideSql } from '../../../registers/grants/rows'

export interface ShareRow {
  share_id: string
  holder_id: string
  member_id: string
  ceiling_per_use_fen: number
  asking: 'agreed' | 'each-time'
  created_at: number
  ended_at: number | null
  holder: Side
  member: Side
  /** What the member is to the holder by the papers, where the household register does not know. */
  proved_relation: Relation | null
}

const SELECT = `select shares.*, ${sideSql('holder')} as holder, ${sideSql('member')} as member,
    (select relation from share_proofs where share_proofs.share_id = shares.share_id) as proved_relation
  from shares join people holder on holder.person_id = shares.holder_id
  join people member on member.person_id = shares.member_id`
const LIST = `${SELECT} where holder_id = $1 or member_id = $1
  order by (ended_at is null) desc, created_at desc, share_id limit 100`
const ONE = `${SELECT} where share_id = $1`
const END = 'update shares set ended_at = $2 where share_id = $1 and ended_at is null returning share_id'
const WITHDRAWN = 'update consents set withdrawn_at = $2 where ref_id = $1 and withdrawn_at is null'

export const readShares = (db: Kysely<Database>, personId: string) => rows<ShareRow>(db, LIST, [personId])
export const readShare = (db: Kysely<Database>, shareId: string) => row<ShareRow>(db, ONE, [shareId])

/** Stops it; false where it had been stopped. The consent to it is taken back with it. */
export async function closeShare(db: Kysely<Database>, shareId: string, now: number): Promise<boolean> {
  if (!(await row(db, END, [shareId, now]))) return false
  await row(db, WITHDRAWN, [shareId, now])
  return true
}

export interface AskRow {
  ask_id: string
  share_id: string
  bill_id: string
  state: 'waiting' | 'agreed' | 'refused'
  asked_at: number
  ceiling_per_use_fen: number
  ended_at: number | null
  holder_id: string
  member_id: string
  holder_name: string
  member_name: string
  institution_name: string
  total_fen: number
}

const ASKS = `select asks.*, shares.ceiling_per_use_fen, shares.ended_at, shares.holder_id, shares.member_id,
    holder.name as holder_name, member.name as member_name, bills.institution_name, bills.total_fen
  from share_asks asks join shares on shares.share_id = asks.share_id
  join people holder on holder.person_id = shares.holder_id
  join people member on member.person_id = shares.member_id
  join bills on bills.bill_id = asks.bill_id`
const ASKS_OF = `${ASKS} where (holder_id = $1 or member_id = $1) and shares.ended_at is null
  order by asks.asked_at desc, asks.ask_id limit 50`
const ASK = `${ASKS} where asks.ask_id = $1 for update of asks`
const ASK_FOR = `${ASKS} where asks.share_id = $1 and asks.bill_id = $2`

export const readAsks = (db: Kysely<Database>, personId: string) => rows<AskRow>(db, ASKS_OF, [personId])
export const holdAsk = (db: Kysely<Database>, askId: string) => row<AskRow>(db, ASK, [askId])
export const readAskFor = (db: Kysely<Database>, shareId: string, billId: string) =>
  row<AskRow>(db, ASK_FOR, [shareId, billId])
