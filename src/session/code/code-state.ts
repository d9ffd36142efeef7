import type { readCode } from '@/contract/activation/endpoints'
import type { Output } from '@/contract/shared/endpoint'
import type { Problem } from '@/contract/shared/problem'
import type { Failure } from '../failure'

/** That the code on the screen was just scanned: 刚才已扫, for what and where. */
export type LastUse = Extract<Output<typeof readCode>, { state: 'used' }>

/**
 * What the screen may show of a 医保码. Digits exist in `shown` alone, and a keeper leaves it before they expire, so
 * that no state can hold a code that no longer works.
 */
export type CodeState =
  /** A code is being fetched; nothing to show yet. */
  | { kind: 'opening' }
  /** `secondsLeft` until it is renewed by itself; `late`: the renewal is overdue and the last seconds run. */
  | { kind: 'shown'; code: string; secondsLeft: number; late: boolean }
  /** A newer code was made on another phone, which ended this one. */
  | { kind: 'replaced' }
  /** The person cannot have one: not activated, stopped, not insured, no grant. */
  | { kind: 'refused'; problem: Problem }
  /** None could be had; it is asked for again by itself. */
  | { kind: 'failed'; failure: Failure; tries: number }
