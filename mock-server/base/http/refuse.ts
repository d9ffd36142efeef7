import type { Problem, ProblemCode } from '../../../src/contract/shared/problem'

type Extras = Pick<Problem, 'fields' | 'orderId' | 'triesLeft' | 'retryAfter' | 'detail' | 'alternatives'>

/** Thrown by a handler to answer a problem. */
export class Refusal extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly extras: Extras = {},
    /** Keep what the handler wrote (a failed try that must be counted); otherwise it is rolled back. */
    readonly keep = false,
  ) {
    super(code)
  }
}

/** Refuses and leaves no trace: everything the handler wrote is rolled back. */
export function refuse(code: ProblemCode, extras?: Extras): never {
  throw new Refusal(code, extras)
}

/** Refuses and keeps what was written: for counted failures such as a wrong SMS code. */
export function refuseAndKeep(code: ProblemCode, extras?: Extras): never {
  throw new Refusal(code, extras, true)
}
