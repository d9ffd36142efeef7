import type { ColumnType, Generated } from 'kysely'

/** 同意记录: what a person agreed to, in which wording. */
export interface ConsentsTable {
  consent_id: string
  person_id: string
  purpose: string
  version: string
  /** Who pressed the button: herself, or who acted for her. */
  actor_id: string
  given_at: number
  withdrawn_at: number | null
  /** The grant or share it stands for; null for the rest. */
  ref_id: Generated<string | null>
}

/** Append-only record of acts: who did what for whom. Rows are never changed. */
export interface ActsTable {
  act_id: string
  at: number
  actor_id: string
  subject_id: string
  grant_id: string | null
  /** The operationId. */
  operation: string
  amount_fen: number | null
  detail: ColumnType<Record<string, unknown>, string, never>
}

/** Outbox: what was sent to a person, by whichever way. */
export interface MessagesTable {
  message_id: string
  person_id: string
  at: number
  channel: 'app' | 'sms' | 'voice'
  text: string
  /** The order it speaks of; null for the rest. */
  ref_id: Generated<string | null>
}

/** Idempotent answers, one for each person, operation and key; `body` is null while the work is under way. */
export interface AnswersTable {
  person_id: string
  operation: string
  key: string
  body_hash: string
  status: number
  body: string | null
  expires_at: number
}

export interface RecordTables {
  consents: ConsentsTable
  acts: ActsTable
  messages: MessagesTable
  answers: AnswersTable
}
