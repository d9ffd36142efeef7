import type { Problem } from '@/contract/shared/problem'
import { type Words, wordsFor } from '@/contract/shared/words'

/**
 * Why a call did not do what was asked. `offline`: no answer, so whether the work was done is not known.
 * `unreadable`: an answer that is not of this API (a proxy's page, an older server).
 */
export type Failure = { kind: 'problem'; problem: Problem } | { kind: 'offline' } | { kind: 'unreadable' }

export type Result<Value> = { ok: true; value: Value } | { ok: false; failure: Failure }

/** What to tell the person; the only place where a failure becomes words on the screen. */
export function wordsOf(failure: Failure): Words {
  switch (failure.kind) {
    case 'problem':
      return { ...wordsFor(failure.problem.code), ...(failure.problem.detail ? { todo: failure.problem.detail } : {}) }
    case 'offline':
      return { what: '网络断了', todo: '连上网再试一次。填过的都还在。' }
    case 'unreadable':
      return { what: '没有看懂服务器的回答', todo: '请过一会儿再试，或打 12393。' }
  }
}

/** True where the server said no, for good: trying the same again changes nothing. */
export const isRefusal = (failure: Failure): boolean =>
  failure.kind === 'problem' && failure.problem.status < 500 && failure.problem.status !== 429

/** True for a problem of this code. */
export const isProblem = (failure: Failure, code: Problem['code']) =>
  failure.kind === 'problem' && failure.problem.code === code
