import type { ProblemCode } from '../../../../src/contract/shared/problem'

/** What became of a wish to change something: done, with what it made, or refused and nothing changed. */
export type Answer<Value> = { ok: true; value: Value } | { ok: false; code: ProblemCode }

export const done = <Value>(value: Value): Answer<Value> => ({ ok: true, value })
export const no = (code: ProblemCode): { ok: false; code: ProblemCode } => ({ ok: false, code })
