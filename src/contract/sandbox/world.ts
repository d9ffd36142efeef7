import * as v from 'valibot'
import { instant } from '../shared/dates'
import { endpoint } from '../shared/endpoint'
import { id } from '../shared/ids'
import { problemCode } from '../shared/problem'

const access = { kind: 'sandbox' } as const
const clockState = v.object({ now: v.string(), frozen: v.boolean() })

/** Moves the sandbox's clock. It ticks unless frozen, and goes back only by reset. */
export const moveClock = endpoint({
  operationId: 'sandbox.moveClock',
  method: 'POST',
  path: '/sandbox/clock',
  summary: '拨钟',
  body: v.object({
    now: v.optional(instant),
    advanceSeconds: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(400_000_000))),
    frozen: v.optional(v.boolean()),
  }),
  response: clockState,
  access,
  errors: ['state-conflict'],
})

export const readClock = endpoint({
  operationId: 'sandbox.readClock',
  method: 'GET',
  path: '/sandbox/clock',
  summary: '看钟',
  response: clockState,
  access,
})

/**
 * What can be made to go wrong: `latency` answers late (3 s), `error-before` refuses with 503 and does nothing,
 * `error-after` does the work and then answers 503, `timeout-after-commit` does the work and closes without an
 * answer, `rate-limit` answers 429, `problem` does nothing and answers the problem of `code`, one that the contract names
 * for the operation: so every error can be looked at in the running program.
 */
export const faultKinds = [
  'latency',
  'error-before',
  'error-after',
  'timeout-after-commit',
  'rate-limit',
  'problem',
] as const
export type FaultKind = (typeof faultKinds)[number]
const fault = v.object({
  operationId: v.string(),
  kind: v.picklist(faultKinds),
  code: v.optional(problemCode),
  times: v.number(),
})

export const listFaults = endpoint({
  operationId: 'sandbox.listFaults',
  method: 'GET',
  path: '/sandbox/faults',
  summary: '正在生效的故障',
  response: v.object({ items: v.array(fault) }),
  access,
})

/** The next `times` calls of an operation fail in this way. */
export const addFault = endpoint({
  operationId: 'sandbox.addFault',
  method: 'POST',
  path: '/sandbox/faults',
  summary: '制造故障',
  body: v.object({
    operationId: v.pipe(v.string(), v.regex(/^[a-z]+\.[A-Za-z]+$/)),
    kind: v.picklist(faultKinds),
    /** With `problem`. */
    code: v.optional(problemCode),
    times: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000)),
    seed: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2_147_483_647))),
  }),
  response: fault,
  status: 201,
  access,
  errors: ['not-found'],
})

export const clearFaults = endpoint({
  operationId: 'sandbox.clearFaults',
  method: 'DELETE',
  path: '/sandbox/faults',
  summary: '撤掉故障',
  response: v.object({ cleared: v.number() }),
  access,
})

/** Everything that was sent to a person, newest first: in the program, by SMS, by spoken call. */
export const listMessages = endpoint({
  operationId: 'sandbox.listMessages',
  method: 'GET',
  path: '/sandbox/messages',
  summary: '发出去的消息',
  query: v.object({ personId: id }),
  response: v.array(v.object({ at: v.string(), channel: v.picklist(['app', 'sms', 'voice']), text: v.string() })),
  access,
})
