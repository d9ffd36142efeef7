import type { Endpoint } from '../../../src/contract/shared/endpoint'
import { type Problem, type ProblemCode, problems } from '../../../src/contract/shared/problem'
import { wordsFor } from '../../../src/contract/shared/words'
import type { Refusal } from './refuse'

/** Seconds a client should wait where the code itself says "later". */
const WAIT: Partial<Record<ProblemCode, number>> = { 'too-many-requests': 1, unavailable: 1 }

/** Every status that an answer of the contract can have. */
export type Status = Endpoint['status'] | (typeof problems)[ProblemCode]
const statuses: readonly Status[] = [200, 201, ...Object.values(problems)]

/** An answer before it is sent: its text is kept for idempotent calls and given again to the letter. */
export interface Answer {
  status: Status
  body: string
}

/** An answer as it was kept. */
export function keptAnswer(status: number, body: string): Answer {
  const known = statuses.find((one) => one === status)
  if (known === undefined) throw new Error(`an answer was kept with status ${status}`)
  return { status: known, body }
}

/** RFC 9457: what happened and what to do, in the words every client shows. */
function problemOf(code: ProblemCode, traceId: string, extras: Refusal['extras'] = {}): Problem {
  const { what, todo } = wordsFor(code)
  const wait = WAIT[code]
  return {
    type: `/docs#${code}`,
    title: what,
    status: problems[code],
    detail: todo,
    code,
    traceId,
    ...(wait === undefined ? {} : { retryAfter: wait }),
    ...extras,
  }
}

/** A problem as an answer. */
export function problemAnswer(code: ProblemCode, traceId: string, extras?: Refusal['extras']): Answer {
  return { status: problems[code], body: JSON.stringify(problemOf(code, traceId, extras)) }
}

/** The headers of any answer of the API. */
export function answerHeaders(answer: Answer): Record<string, string> {
  if (answer.status < 400) return { 'Content-Type': 'application/json' }
  const headers: Record<string, string> = { 'Content-Type': 'application/problem+json' }
  const wait = /"retryAfter":(\d+)/.exec(answer.body)?.[1]
  if (wait !== undefined) headers['Retry-After'] = wait
  return headers
}
