import { type Problem, type ProblemCode, problems } from '../../../src/contract/shared/problem'
import { wordsFor } from '../../../src/contract/shared/words'
import type { Refusal } from './refuse'

/** Seconds a client should wait where the code itself says "later". */
const WAIT: Partial<Record<ProblemCode, number>> = { 'too-many-requests': 1, unavailable: 1 }

/** An answer before it is sent: its text is kept for idempotent calls and given again to the letter. */
export interface Answer {
  status: number
  body: string
}

/** RFC 9457: what happened and what to do, in the words every client shows. */
export function problemOf(code: ProblemCode, traceId: string, extras: Refusal['extras'] = {}): Problem {
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

export function problemAnswer(problem: Problem): Answer {
  return { status: problem.status, body: JSON.stringify(problem) }
}

/** The headers of any answer of the API. */
export function answerHeaders(answer: Answer): Record<string, string> {
  if (answer.status < 400) return { 'Content-Type': 'application/json' }
  const headers: Record<string, string> = { 'Content-Type': 'application/problem+json' }
  const wait = /"retryAfter":(\d+)/.exec(answer.body)?.[1]
  if (wait !== undefined) headers['Retry-After'] = wait
  return headers
}
