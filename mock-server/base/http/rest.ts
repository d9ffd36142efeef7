import type { Context, Hono, MiddlewareHandler } from 'hono'
import type { Kysely } from 'kysely'
import type { ProblemCode } from '../../../src/contract/shared/problem'
import { preciseInstant } from '../clock/clock'
import { sqlState } from '../db/retry'
import type { Database } from '../db/schema'
import { randomIds } from '../ids/ids'
import { failureOf } from './failure'
import { NoAnswer } from './faults'
import { readFrame } from './frame'
import type { Log } from './log'
import { answerHeaders, problemAnswer } from './problem'

const NOBODY = { token: undefined, actingFor: undefined, operationId: '', scopes: [] }

/** Puts the server's time on what is no call of the contract. */
export function serverTime(db: Kysely<Database>): MiddlewareHandler {
  return async (context, next) => {
    const { now } = await readFrame(db, NOBODY)
    context.header('X-Server-Time', preciseInstant(now))
    await next()
  }
}

/** Ready means that the database answers, which `serverTime` has just asked. */
export function mountHealth(app: Hono): void {
  app.get('/health', (context) => context.json({ status: 'ok' }))
}

/** Addresses nobody knows, and errors nobody expected. */
export function mountRest(app: Hono, db: Kysely<Database>, log: Log): void {
  const time = serverTime(db)
  app.notFound(async (context) => {
    await time(context, async () => undefined)
    return problem(context, 'not-found', randomIds().id())
  })
  app.onError((error, context) => {
    // In a process without HTTP a connection that closes unanswered is a rejected fetch.
    if (error instanceof NoAnswer) throw error
    const failure = failureOf(error, sqlState(error))
    const traceId = randomIds().id()
    const response = problem(context, failure.code, traceId)
    log({
      at: new Date().toISOString(),
      operationId: '',
      status: response.status,
      code: failure.code,
      ms: 0,
      traceId,
      error: failure.error,
    })
    return response
  })
}

function problem(context: Context, code: ProblemCode, traceId: string): Response {
  const answer = problemAnswer(code, traceId)
  return context.body(answer.body, answer.status, answerHeaders(answer))
}
