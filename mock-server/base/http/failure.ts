import type { ProblemCode } from '../../../src/contract/shared/problem'
import { describeError, type LogLine } from './log'
import { Refusal } from './refuse'

interface Failure {
  code: ProblemCode
  extras?: Refusal['extras']
  error?: LogLine['error']
}

/** The database is away, going down, full, or asks to come back: not our fault and not for ever. */
const AWAY = /^(08|53|57|40)|^ECONN|^ENOTFOUND|^ETIMEDOUT|^EPIPE/

/** What a thrown thing means to the caller, and what of it is written down. */
export function failureOf(error: unknown, state: string | undefined): Failure {
  if (error instanceof Refusal) return { code: error.code, extras: error.extras }
  const code = AWAY.test(state ?? '') || isPoolTimeout(error) ? 'unavailable' : 'internal'
  return { code, error: describeError(error, state) }
}

/** `pg` gives no code when no connection became free in time. */
const isPoolTimeout = (error: unknown) => error instanceof Error && /timeout exceeded.*connect/.test(error.message)
