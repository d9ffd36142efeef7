import { createHash } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { Database } from '../db/schema'
import { row, rows, writeLast } from '../db/statement'
import { type Answer, keptAnswer } from './problem'
import { refuse } from './refuse'

/** Answers are kept for 24 hours of sandbox time. */
const KEPT_MS = 24 * 3_600_000

/** One keyed call: whose, which operation, which key, which content. */
export interface Keyed {
  personId: string
  operation: string
  key: string
  bodyHash: string
  now: number
}

// A second call with the same key waits here until the first has committed or was rolled back.
const CLAIM = `insert into answers (person_id, operation, key, body_hash, status, body, expires_at)
  values ($1, $2, $3, $4, 0, null, $5)
  on conflict (person_id, operation, key) do update
  set body_hash = excluded.body_hash, status = 0, body = null, expires_at = excluded.expires_at
  where answers.expires_at <= $6
  returning key`
const READ = 'select body_hash, status, body from answers where person_id = $1 and operation = $2 and key = $3'
const KEEP = 'update answers set status = $4, body = $5 where person_id = $1 and operation = $2 and key = $3'
const KEEP_REFUSED = `insert into answers (person_id, operation, key, body_hash, status, body, expires_at)
  values ($1, $2, $3, $4, $5, $6, $7)
  on conflict (person_id, operation, key) do update
  set body_hash = excluded.body_hash, status = excluded.status, body = excluded.body, expires_at = excluded.expires_at
  where answers.expires_at <= $8`

/** Text of a value with its keys in order: the same content is the same text. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, ordered(inner)]),
  )
}

/** A fingerprint of what a call asks for: whom it is for and all its parts. */
export function hashContent(subjectId: string, input: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify([subjectId, ordered(input)]))
    .digest('hex')
}

/** Takes the key for this call, or gives the answer that it already has. */
export async function claimKey(db: Kysely<Database>, keyed: Keyed): Promise<Answer | undefined> {
  const { personId, operation, key, bodyHash, now } = keyed
  const claimed = await row(db, CLAIM, [personId, operation, key, bodyHash, now + KEPT_MS, now])
  return claimed ? undefined : storedAnswer(db, keyed)
}

async function storedAnswer(db: Kysely<Database>, keyed: Keyed): Promise<Answer> {
  const stored = await row<{ body_hash: string; status: number; body: string | null }>(db, READ, [
    keyed.personId,
    keyed.operation,
    keyed.key,
  ])
  if (!stored || stored.body === null) throw new Error('an answer was claimed and not kept')
  if (stored.body_hash !== keyed.bodyHash) refuse('idempotency-key-reused')
  return keptAnswer(stored.status, stored.body)
}

/** Keeps the answer in the transaction that did the work. */
export async function keepAnswer(db: Kysely<Database>, keyed: Keyed, answer: Answer): Promise<void> {
  await writeLast(db, KEEP, [keyed.personId, keyed.operation, keyed.key, answer.status, answer.body])
}

/**
 * Keeps a refusal, whose work was rolled back, and answers what now stands under the key: the same for everybody who
 * called with it.
 */
export async function keepRefusal(db: Kysely<Database>, keyed: Keyed, answer: Answer): Promise<Answer> {
  const { personId, operation, key, bodyHash, now } = keyed
  await rows(db, KEEP_REFUSED, [personId, operation, key, bodyHash, answer.status, answer.body, now + KEPT_MS, now])
  return storedAnswer(db, keyed)
}
