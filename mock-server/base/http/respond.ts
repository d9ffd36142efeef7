import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import type { Context } from 'hono'
import { preciseInstant } from '../clock/clock'
import type { Incoming } from './admit'
import { NoAnswer } from './faults'
import type { Log, LogLine } from './log'
import { type Answer, answerHeaders } from './problem'

export interface Ending {
  operationId: string
  incoming: Incoming | undefined
  traceId: string
  started: number
  log: Log
  error?: LogLine['error']
}

/** Sends an answer, with the server's time, and writes the call's line. */
export function respond(context: Context, ending: Ending & { answer: Answer }): Response {
  const { answer, incoming, started } = ending
  const elapsed = performance.now() - started
  const code = answer.status < 400 ? undefined : /"code":"([\w-]+)"/.exec(answer.body)?.[1]
  ending.log({ ...line(ending, elapsed), status: answer.status, code })
  if (incoming) {
    const { now, frozen } = incoming.frame
    context.header('X-Server-Time', preciseInstant(frozen ? now : now + Math.round(elapsed)))
  }
  return context.body(answer.body, answer.status, answerHeaders(answer))
}

/** Closes the connection without an answer; in a process without HTTP the call fails as a broken network does. */
export function drop(context: Context, ending: Ending): Response {
  ending.log({ ...line(ending, performance.now() - ending.started), status: 0 })
  const outgoing: unknown = context.env?.outgoing
  if (!hasDestroy(outgoing)) throw new NoAnswer()
  outgoing.destroy()
  return RESPONSE_ALREADY_SENT
}

const hasDestroy = (thing: unknown): thing is { destroy(): void } =>
  typeof thing === 'object' && thing !== null && 'destroy' in thing && typeof thing.destroy === 'function'

function line({ operationId, incoming, traceId, error }: Ending, elapsed: number): Omit<LogLine, 'status'> {
  return {
    at: new Date().toISOString(),
    operationId,
    ms: Math.round(elapsed * 10) / 10,
    traceId,
    channel: incoming?.frame.session?.channel,
    error,
  }
}
