import { createCode, readCode } from '@/contract/activation/endpoints'
import type { Output } from '@/contract/shared/endpoint'
import { call } from '../call'
import type { Failure, Result } from '../failure'
import { serverNow } from '../server-time'

export type FreshCode = Output<typeof createCode>
export type Fate = Output<typeof readCode>

/** What a keeper needs of the world. */
export interface Source {
  fetchCode: () => Promise<Result<FreshCode>>
  /** How the newest code fares. */
  readFate: () => Promise<Result<Fate>>
  /** The phone's clock, for differences only. */
  now: () => number
  /** The server's clock. */
  serverNow: () => number
}

export const platformSource: Source = {
  fetchCode: () => call(createCode),
  readFate: () => call(readCode),
  now: () => Date.now(),
  serverNow,
}

/** The server said no and did nothing, as against an answer that leaves open what was done. */
export const isRefusal = (failure: Failure): boolean => failure.kind === 'problem' && failure.problem.status < 500

/** Too fast: nothing was done and nothing is wrong. */
export const isHaste = (failure: Failure): boolean =>
  failure.kind === 'problem' && failure.problem.code === 'too-many-requests'
