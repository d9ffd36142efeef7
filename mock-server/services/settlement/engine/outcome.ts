import type { Breakdown } from '../../../../src/contract/settlement/breakdown'
import type { RegionRefusal } from '../../../regions/policy-for'
import type { After } from './accumulators'
import type { Trace } from './trace'

/**
 * Why nothing was computed. `bill-invalid`: a line breaks the rules of the contract (`lineNo`), or the sum passes the
 * largest amount; `policy-mismatch`: the caller took another visit's policy.
 */
export type RefusalCode =
  | RegionRefusal
  | 'institution-unsupported'
  | 'remote-class-unsupported'
  | 'referral-unsupported'
  | 'policy-mismatch'
  | 'bill-invalid'

export interface Settled {
  kind: 'settled'
  breakdown: Breakdown
  trace: Trace
  /** What to add to accumulators and take from accounts; a reversal subtracts it. */
  after: After
}

export interface Refused {
  kind: 'refused'
  code: RefusalCode
  /** With `bill-invalid`: the line. */
  lineNo?: number
}
