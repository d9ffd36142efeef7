import type { Kysely } from 'kysely'
import type { EndedBy } from '../../../src/contract/family/grant'
import type { Scope } from '../../../src/contract/shared/endpoint'
import type { Database } from '../../base/db/schema'
import { row } from '../../base/db/statement'
import type { GrantTermsTable } from '../../base/db/tables/family'

export interface NewGrant extends Omit<GrantTermsTable, 'ended_by'> {
  actorId: string
  subjectId: string
  scopes: readonly Scope[]
  perPaymentFen: number | null
  perDayFen: number | null
  faceWithinSeconds: number
  now: number
  expiresAt: number
}

const INSERT = `with made as (
    insert into grants (grant_id, actor_id, subject_id, scopes, per_payment_fen, per_day_fen, face_within_seconds,
      created_at, starts_at, expires_at, revoked_at, once)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $8, $9, null, $10)
  )
  insert into grant_terms (grant_id, request_id, kind, relation, consent_way, words, until, revoke_code_hash, ended_by)
  values ($1, $11, $12, $13, $14, $15, $16, $17, null)`

export async function insertGrant(db: Kysely<Database>, grant: NewGrant): Promise<void> {
  await row(db, INSERT, [
    grant.grant_id,
    grant.actorId,
    grant.subjectId,
    JSON.stringify(grant.scopes),
    grant.perPaymentFen,
    grant.perDayFen,
    grant.faceWithinSeconds,
    grant.now,
    grant.expiresAt,
    grant.kind === 'agent',
    grant.request_id,
    grant.kind,
    grant.relation,
    grant.consent_way,
    grant.words,
    grant.until,
    grant.revoke_code_hash,
  ])
}

const END = `update grants set revoked_at = $2 where grant_id = $1 and revoked_at is null returning grant_id`
const NOTE = `with terms as (update grant_terms set ended_by = $3 where grant_id = $1),
    consent as (update consents set withdrawn_at = $2 where ref_id = $1 and withdrawn_at is null)
  update credential_codes set ended_at = $2 where grant_id = $1 and ended_at is null`

/**
 * Ends a grant: from its commit on no request of any process finds it active, and codes that were shown under it are
 * dead. False where it had ended before.
 */
export async function revokeGrant(db: Kysely<Database>, grantId: string, by: EndedBy, now: number): Promise<boolean> {
  if (!(await row(db, END, [grantId, now]))) return false
  await row(db, NOTE, [grantId, now, by])
  return true
}
