import { dayInChina } from '../../../src/contract/shared/dates'
import { type Endpoint, scopesOf } from '../../../src/contract/shared/endpoint'
import { row, rows } from '../db/statement'
import { refuse } from '../http/refuse'
import type { Call } from '../http/route'
import type { Grant } from './decide'

const HOLD = `select grant_id from grants
  where grant_id = $1 and (revoked_at is null or revoked_at > $2) and expires_at > $2 for share`

/**
 * Holds the grant while something is changed under it. Whoever ends it waits for this change, or was first, and then
 * the change is refused: nothing is ever done under a grant that has ended, however close the two calls come.
 */
export async function holdGrant(call: Pick<Call, 'db' | 'now'>, grant: Grant): Promise<void> {
  if (!(await row(call.db, HOLD, [grant.grantId, call.now]))) refuse('grant-revoked')
}

const RECORD = `insert into delegated_acts (act_id, at, actor_id, subject_id, grant_id, operation, purpose, device_id,
    channel, face_age_seconds, amount_fen, once_key)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
  on conflict (once_key) do nothing`

export interface Delegated {
  endpoint: Endpoint
  output: unknown
  grant: Grant
  facePassedAt: number | null
}

const isRecord = (thing: unknown): thing is Record<string, unknown> => typeof thing === 'object' && thing !== null

/** The figure that the contract says counts: at the top of the answer, or in its `payment`. */
function amountOf({ endpoint: { access }, output }: Delegated): number | null {
  if (access.kind !== 'delegable' || !access.amount || !isRecord(output)) return null
  const holder = access.amount in output ? output : output.payment
  const amount = isRecord(holder) ? holder[access.amount] : undefined
  return typeof amount === 'number' ? amount : null
}

/** The scope it was done under: the first that the grant has. */
function purposeOf({ endpoint, grant }: Delegated): string {
  return scopesOf(endpoint.access).find((scope) => grant.scopes.includes(scope)) ?? ''
}

/**
 * 人码合一 (seed 001): one row for each act for another, written with the act itself; looking at something is written
 * once a day. Rows are never changed.
 */
export async function recordDelegated(call: Call, done: Delegated): Promise<void> {
  const { db, now, ids, caller } = call
  const { grantId } = done.grant
  const { method, operationId } = done.endpoint
  const faceAge = done.facePassedAt === null ? null : Math.max(0, Math.floor((now - done.facePassedAt) / 1000))
  await rows(db, RECORD, [
    ids.id(),
    now,
    caller.actorId,
    caller.subjectId,
    grantId,
    operationId,
    purposeOf(done),
    caller.deviceId,
    caller.channel,
    faceAge,
    amountOf(done),
    method === 'GET' ? `${grantId} ${operationId} ${dayInChina(now)}` : null,
  ])
}
