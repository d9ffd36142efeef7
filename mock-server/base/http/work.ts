import type { Kysely } from 'kysely'
import * as v from 'valibot'
import { holdGrant, recordDelegated } from '../access/delegation'
import { withRetry } from '../db/retry'
import type { Database } from '../db/schema'
import { claimKey, type Keyed, keepAnswer, keepRefusal } from './idempotency'
import { type Answer, problemAnswer } from './problem'
import { Refusal } from './refuse'
import type { Call, Route } from './route'

/** A call that has been allowed and validated. */
export interface Job {
  route: Route
  traceId: string
  /** The handler's view of the call; made anew when a transaction is run again. */
  callOn: (db: Kysely<Database>) => Call
  keyed: Keyed | undefined
  /** When the caller last proved herself by face: what a record of an act for another holds. */
  facePassedAt: number | null
}

/** A refusal that keeps what was written: the transaction commits, the answer is a problem. */
const refused = (refusal: Refusal, job: Job) => problemAnswer(refusal.code, job.traceId, refusal.extras)

/** Runs the handler: reads as they come, changes in one transaction together with the idempotent answer. */
export async function work(db: Kysely<Database>, job: Job): Promise<Answer> {
  if (job.route.endpoint.method === 'GET') return handle(db, job)
  try {
    return await withRetry(() => db.transaction().execute((step) => keyedWork(step, job)))
  } catch (error) {
    if (!(error instanceof Refusal) || !job.keyed || error.code === 'idempotency-key-reused') throw error
    return keepRefusal(db, job.keyed, refused(error, job))
  }
}

async function keyedWork(db: Kysely<Database>, job: Job): Promise<Answer> {
  if (!job.keyed) return keepingWork(db, job)
  const known = await claimKey(db, job.keyed)
  if (known) return known
  const answer = await keepingWork(db, job)
  await keepAnswer(db, job.keyed, answer)
  return answer
}

async function keepingWork(db: Kysely<Database>, job: Job): Promise<Answer> {
  try {
    return await handle(db, job)
  } catch (error) {
    if (error instanceof Refusal && error.keep) return refused(error, job)
    throw error
  }
}

/** The contract's schema is the last gate: nothing leaves that it does not name. */
async function handle(db: Kysely<Database>, job: Job): Promise<Answer> {
  const { endpoint } = job.route
  const call = job.callOn(db)
  if (call.grant && endpoint.method !== 'GET') await holdGrant(call, call.grant)
  const output = v.parse(endpoint.response, await job.route.handle(call))
  if (call.grant) await recordDelegated(call, { endpoint, output, grant: call.grant, facePassedAt: job.facePassedAt })
  return { status: endpoint.status, body: JSON.stringify(output) }
}
