import { createHash } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { FaultKind } from '../../../src/contract/sandbox/world'
import type { Channel } from '../../../src/contract/session/endpoints'
import type { Grant, Session } from '../access/decide'
import { sandboxNow } from '../clock/clock'
import type { Database } from '../db/schema'
import { row } from '../db/statement'

/** What a request needs to know before it begins, read in one statement: session, clock, faults, grant. */
export interface Frame {
  now: number
  frozen: boolean
  seed: number
  session: (Session & { deviceId: string; channel: Channel }) | undefined
  grant: Grant | undefined
  facePassedAt: number | null
  fault: { faultId: string; kind: FaultKind } | undefined
}

export interface Asked {
  token: string | undefined
  actingFor: string | undefined
  operationId: string
  /** Of which one is enough. */
  scopes: readonly string[]
}

const REAL_MS = `(extract(epoch from clock_timestamp()) * 1000)::bigint`

// Of several grants between two people the one that allows most is taken: active, with the scope, newest.
const FRAME = `select w.offset_ms, w.frozen_at, w.seed, ${REAL_MS} as real_ms,
  s.session_id, s.person_id, s.device_id, s.channel, s.expires_at, s.ended_at,
  g.grant_id, g.scopes, g.per_payment_fen, g.per_day_fen, g.face_within_seconds, g.starts_at as grant_starts_at,
  g.expires_at as grant_expires_at, g.revoked_at, g.once, fc.passed_at, f.fault_id, f.kind
from world w
left join sessions s on s.token_hash = $1
left join lateral (
  select * from grants where actor_id = s.person_id and subject_id = $2
  order by (revoked_at is null and starts_at <= coalesce(w.frozen_at, ${REAL_MS} + w.offset_ms)
      and expires_at > coalesce(w.frozen_at, ${REAL_MS} + w.offset_ms)) desc,
    (scopes ?| $4::text[]) desc, created_at desc
  limit 1) g on true
left join face_checks fc on fc.person_id = s.person_id
left join lateral (
  select fault_id, kind from faults where operation = $3 and times_left > 0 order by created_at, fault_id limit 1
) f on true
where w.world_id = 1`

interface FrameRow {
  offset_ms: number
  frozen_at: number | null
  seed: number
  real_ms: number
  session_id: string | null
  person_id: string
  device_id: string
  channel: Channel
  expires_at: number
  ended_at: number | null
  grant_id: string | null
  scopes: string[]
  per_payment_fen: number | null
  per_day_fen: number | null
  face_within_seconds: number | null
  grant_starts_at: number
  grant_expires_at: number
  revoked_at: number | null
  once: boolean
  passed_at: number | null
  fault_id: string | null
  kind: FaultKind
}

/** Tokens are kept as SHA-256 only: who reads the database cannot sign in with what she finds. */
export const hashToken = (token: string) => createHash('sha256').update(token).digest('hex')

export async function readFrame(db: Kysely<Database>, asked: Asked): Promise<Frame> {
  const tokenHash = asked.token === undefined ? null : hashToken(asked.token)
  const found = await row<FrameRow>(db, FRAME, [tokenHash, asked.actingFor, asked.operationId, asked.scopes])
  if (!found) throw new Error('the world row is missing')
  return {
    now: sandboxNow(found.real_ms, { offsetMs: found.offset_ms, frozenAt: found.frozen_at }),
    frozen: found.frozen_at !== null,
    seed: found.seed,
    session: sessionOf(found),
    grant: grantOf(found),
    facePassedAt: found.passed_at,
    fault: found.fault_id === null ? undefined : { faultId: found.fault_id, kind: found.kind },
  }
}

function sessionOf(found: FrameRow): Frame['session'] {
  if (found.session_id === null) return undefined
  return {
    sessionId: found.session_id,
    personId: found.person_id,
    deviceId: found.device_id,
    channel: found.channel,
    expiresAt: found.expires_at,
    ended: found.ended_at !== null,
  }
}

function grantOf(found: FrameRow): Grant | undefined {
  if (found.grant_id === null) return undefined
  return {
    grantId: found.grant_id,
    scopes: found.scopes,
    perPaymentFen: found.per_payment_fen,
    perDayFen: found.per_day_fen,
    faceWithinSeconds: found.face_within_seconds,
    startsAt: found.grant_starts_at,
    expiresAt: found.grant_expires_at,
    revokedAt: found.revoked_at,
    once: found.once,
  }
}
