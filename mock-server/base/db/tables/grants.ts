import type { ColumnType, Generated } from 'kysely'

/** Lists are written as JSON text and read parsed. */
export type JsonList<T> = ColumnType<T[], string, string>

/** 亲情账户: the subject lets the actor act for her. */
export interface GrantsTable {
  grant_id: string
  actor_id: string
  subject_id: string
  scopes: JsonList<string>
  /** Ceilings in fen; null is none. */
  per_payment_fen: number | null
  per_day_fen: number | null
  /** The actor's last face check may be at most this old (人码合一); null asks for none. */
  face_within_seconds: number | null
  created_at: number
  starts_at: number
  expires_at: number
  revoked_at: number | null
  /** For one errand of a 村级代办员: one payment and no more. */
  once: Generated<boolean>
}

/** What was paid under a grant on a day in China: counted here so that a ceiling holds under any load. */
export interface GrantSpendingTable {
  grant_id: string
  day: string
  spent_fen: number
}

/** When a person last proved by face that she holds the phone. */
export interface FaceChecksTable {
  person_id: string
  passed_at: number
}

/** 家庭共济: the holder's personal account may pay the member's own part. Money, not a right to act. */
export interface SharesTable {
  share_id: string
  holder_id: string
  member_id: string
  ceiling_per_use_fen: number
  created_at: number
  ended_at: number | null
  /** agreed beforehand, or each-time: the holder is asked for every bill. */
  asking: Generated<'agreed' | 'each-time'>
}

export interface GrantTables {
  grants: GrantsTable
  grant_spending: GrantSpendingTable
  face_checks: FaceChecksTable
  shares: SharesTable
}
