import { createHash } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { FaultKind } from '../../../src/contract/sandbox/world'
import type { Channel } from '../../../src/contract/session/endpoints'
import type { ProblemCode } from '../../../src/contract/shared/problem'
import type { Grant, Session } from '../access/decide'
import { sandboxNow } from '../clock/clock'
import type { Database } from '../db/schema'
import { row } from '../db/statement'
import { FRAME_OF_ACTING, FRAME_OF_NOBODY, FRAME_OF_ONESELF } from './frame-sql'

/** What a request needs to know before it begins, read in one statement: session, clock, faults, grant. */
export interface Frame {
  now: number
  frozen: boolean
  seed: number
  session: (Session & { deviceId: string; channel: Channel }) | undefined
  grant: Grant | undefined
  facePassedAt: number | null
  fault: { faultId: string; kind: FaultKind; code: ProblemCode | null } | undefined
}

export interface Asked {
  token: string | undefined
  actingFor: string | undefined
  operationId: string
  /** Of which one is enough. */
  scopes: readonly string[]
}

interface WorldRow {
  offset_ms: number
  frozen_at: number | null
  seed: number
  real_ms: number
  fault_id: string | null
  kind: FaultKind
  code: ProblemCode | null
}

interface SessionRow {
  session_id: string | null
  person_id: string
  device_id: string
  channel: Channel
  expires_at: number
  ended_at: number | null
}

interface GrantRow {
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
}

/** Tokens are kept as SHA-256 only: who reads the database cannot sign in with what she finds. */
export const hashToken = (token: string) => createHash('sha256').update(token).digest('hex')

interface Parts {
  world: WorldRow | undefined
  session?: SessionRow
  grant?: GrantRow
}

/** One statement, and no larger than the call needs. */
async function readParts(db: Kysely<Database>, asked: Asked): Promise<Parts> {
  const { token, actingFor, operationId, scopes } = asked
  if (token === undefined) return { world: await row<WorldRow>(db, FRAME_OF_NOBODY, [operationId]) }
  const tokenHash = hashToken(token)
  if (actingFor === undefined) {
    const found = await row<WorldRow & SessionRow>(db, FRAME_OF_ONESELF, [operationId, tokenHash])
    return { world: found, session: found }
  }
  const parameters = [operationId, tokenHash, actingFor, scopes]
  const found = await row<WorldRow & SessionRow & GrantRow>(db, FRAME_OF_ACTING, parameters)
  return { world: found, session: found, grant: found }
}

export async function readFrame(db: Kysely<Database>, asked: Asked): Promise<Frame> {
  const { world, session, grant } = await readParts(db, asked)
  if (!world) throw new Error('the world row is missing')
  return {
    now: sandboxNow(world.real_ms, { offsetMs: world.offset_ms, frozenAt: world.frozen_at }),
    frozen: world.frozen_at !== null,
    seed: world.seed,
    session: session && sessionOf(session),
    grant: grant && grantOf(grant),
    facePassedAt: grant?.passed_at ?? null,
    fault: world.fault_id === null ? undefined : { faultId: world.fault_id, kind: world.kind, code: world.code },
  }
}

function sessionOf(found: SessionRow): Frame['session'] {
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

function grantOf(found: GrantRow): Grant | undefined {
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
