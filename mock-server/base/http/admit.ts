import type { Context } from 'hono'
import type { Kysely } from 'kysely'
import { scopesOf } from '../../../src/contract/shared/endpoint'
import { decide } from '../access/decide'
import type { Database } from '../db/schema'
import { claimIds } from '../ids/claim'
import type { Ids } from '../ids/ids'
import { readJson } from './body'
import { type Frame, readFrame } from './frame'
import { hashContent, type Keyed } from './idempotency'
import type { CallLimit } from './limits'
import { refuse } from './refuse'
import type { Call, Caller, Route } from './route'
import { validate } from './validate'
import type { Job } from './work'

/** A call that has come in: what the database knows of it, and where its ids come from. */
export interface Incoming {
  frame: Frame
  ids: () => Ids
  traceId: string
  actingFor: string | undefined
}

/** Reads session, clock, fault and grant of a call. */
export async function receive(context: Context, route: Route, db: Kysely<Database>): Promise<Incoming> {
  const { endpoint } = route
  const token = /^Bearer ([\w-]{1,100})$/.exec(context.req.header('authorization') ?? '')?.[1]
  const actingFor = context.req.header('x-acting-for')?.slice(0, 64)
  const frame = await readFrame(db, {
    token,
    actingFor,
    operationId: endpoint.operationId,
    scopes: scopesOf(endpoint.access),
  })
  const ids = await claimIds(db, frame)
  return { frame, ids, traceId: ids().id(), actingFor }
}

/** Allows and validates a call, or refuses it; nothing has been done yet. */
export async function admit(context: Context, route: Route, incoming: Incoming, limit: CallLimit): Promise<Job> {
  const { endpoint } = route
  const caller = allow(route, incoming, limit)
  const key = endpoint.idempotent ? keyOf(context) : undefined
  const input = validate(endpoint, {
    params: context.req.param(),
    query: context.req.query(),
    body: endpoint.method === 'GET' ? undefined : await readJson(context.req),
  })
  const { frame, traceId } = incoming
  const callOn = (db: Kysely<Database>): Call => {
    const ids = incoming.ids()
    // The first id of a call is its trace; handlers draw what comes after.
    ids.id()
    return {
      input,
      db,
      now: frame.now,
      ids,
      traceId,
      grant: caller?.grantId ? frame.grant : undefined,
      get caller() {
        return caller ?? refuse('session-missing')
      },
    }
  }
  const { facePassedAt } = frame
  return {
    route,
    traceId,
    callOn,
    facePassedAt,
    keyed: key === undefined ? undefined : keyed(route, caller, key, input, frame.now),
  }
}

function allow(route: Route, incoming: Incoming, limit: CallLimit): Caller | undefined {
  const { frame, actingFor } = incoming
  const { session, grant, facePassedAt, now } = frame
  const decision = decide(route.endpoint.access, { session, actingFor, grant, facePassedAt, now })
  if (!decision.allowed) return refuse(decision.code)
  if (!session || session.ended || session.expiresAt <= now) return undefined
  const retryAfter = limit.waitFor(session.sessionId, Date.now())
  if (retryAfter > 0) refuse('too-many-requests', { retryAfter })
  return {
    sessionId: session.sessionId,
    deviceId: session.deviceId,
    channel: session.channel,
    actorId: session.personId,
    subjectId: decision.grant && actingFor !== undefined ? actingFor : session.personId,
    grantId: decision.grant?.grantId ?? null,
  }
}

function keyOf(context: Context): string {
  const key = context.req.header('idempotency-key')
  if (key === undefined || key === '') return refuse('idempotency-key-missing')
  if (!/^[\x21-\x7e]{1,200}$/.test(key)) return refuse('malformed', { fields: { 'Idempotency-Key': '写法不对' } })
  return key
}

function keyed(route: Route, caller: Caller | undefined, key: string, input: unknown, now: number): Keyed {
  const personId = caller?.actorId ?? ''
  const bodyHash = hashContent(caller?.subjectId ?? '', input)
  return { personId, operation: route.endpoint.operationId, key, bodyHash, now }
}
