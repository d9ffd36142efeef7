import { setTimeout as sleep } from 'node:timers/promises'
import type { Context, Hono } from 'hono'
import type { Kysely } from 'kysely'
import { sqlState } from '../db/retry'
import type { Database } from '../db/schema'
import { randomIds } from '../ids/ids'
import { admit, type Incoming, receive } from './admit'
import { failureOf } from './failure'
import { NoAnswer, takeFault } from './faults'
import type { CallLimit } from './limits'
import type { Log } from './log'
import { type Answer, problemAnswer } from './problem'
import { refuse } from './refuse'
import { drop, respond } from './respond'
import type { Route } from './route'
import { work } from './work'

/** What calls are served with. */
export interface Serving {
  db: Kysely<Database>
  log: Log
  limit: CallLimit
  /** How late the `latency` fault answers. */
  latencyMs: number
}

/** Makes one HTTP route of each route of the contract. */
export function mount(app: Hono, routes: readonly Route[], serving: Serving): void {
  for (const route of routes) {
    const path = route.endpoint.path.replace(/\{(\w+)\}/g, ':$1')
    app.on(route.endpoint.method, path, (context) => serve(context, route, serving))
  }
}

async function serve(context: Context, route: Route, serving: Serving): Promise<Response> {
  const started = performance.now()
  const ending = (incoming: Incoming | undefined) => ({
    operationId: route.endpoint.operationId,
    incoming,
    traceId: incoming?.traceId ?? randomIds().id(),
    started,
    log: serving.log,
  })
  let incoming: Incoming | undefined
  try {
    incoming = await receive(context, route, serving.db)
    const answer = await answerCall(context, route, serving, incoming)
    return respond(context, { ...ending(incoming), answer })
  } catch (error) {
    const end = ending(incoming)
    if (error instanceof NoAnswer) return drop(context, end)
    const failure = failureOf(error, sqlState(error))
    const answer = problemAnswer(failure.code, end.traceId, failure.extras)
    return respond(context, { ...end, answer, error: failure.error })
  }
}

/** Faults stand around the work: before it nothing is done, after it everything is, and the answer goes wrong. */
async function answerCall(context: Context, route: Route, serving: Serving, incoming: Incoming): Promise<Answer> {
  const fault = await takeFault(serving.db, incoming.frame.fault)
  if (fault === 'latency') await sleep(serving.latencyMs)
  if (fault === 'error-before') refuse('unavailable')
  if (fault === 'rate-limit') refuse('too-many-requests')
  if (fault === 'problem') refuse(incoming.frame.fault?.code ?? 'internal')
  const answer = await work(serving.db, await admit(context, route, incoming, serving.limit))
  if (fault === 'timeout-after-commit') throw new NoAnswer()
  return fault === 'error-after' ? problemAnswer('unavailable', incoming.traceId) : answer
}
