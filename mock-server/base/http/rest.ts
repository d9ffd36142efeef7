import type { Hono } from 'hono'
import type { Kysely } from 'kysely'
import { preciseInstant } from '../clock/clock'
import { sqlState } from '../db/retry'
import type { Database } from '../db/schema'
import { randomIds } from '../ids/ids'
import { failureOf } from './failure'
import { NoAnswer } from './faults'
import { readFrame } from './frame'
import type { Log } from './log'
import { answerHeaders, problemAnswer, problemOf } from './problem'

/** What is no call of the contract: readiness, addresses nobody knows, and errors nobody expected. */
export function mountRest(app: Hono, db: Kysely<Database>, log: Log): void {
  app.use('*', async (context, next) => {
    const { now } = await readFrame(db, NOBODY)
    context.header('X-Server-Time', preciseInstant(now))
    await next()
  })
  app.get('/health', (context) => context.json({ status: 'ok' }))
  app.notFound((context) => {
    const answer = problemAnswer(problemOf('not-found', randomIds().id()))
    for (const [name, value] of Object.entries(answerHeaders(answer))) context.header(name, value)
    return context.newResponse(answer.body, 404)
  })
  app.onError((error, context) => {
    // In a process without HTTP a connection that closes unanswered is a rejected fetch.
    if (error instanceof NoAnswer) throw error
    const failure = failureOf(error, sqlState(error))
    const traceId = randomIds().id()
    const answer = problemAnswer(problemOf(failure.code, traceId, failure.extras))
    const status = failure.code === 'unavailable' ? 503 : 500
    log({ at: new Date().toISOString(), operationId: '', status, ms: 0, traceId, error: failure.error })
    for (const [name, value] of Object.entries(answerHeaders(answer))) context.header(name, value)
    return context.newResponse(answer.body, status)
  })
}

const NOBODY = { token: undefined, actingFor: undefined, operationId: '', scope: undefined }
