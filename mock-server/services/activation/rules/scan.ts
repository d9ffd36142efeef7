import type { ProblemCode } from '../../../../src/contract/shared/problem'

/** A code as a terminal meets it. */
export interface ScannedCode {
  /** 凭证 of its owner. */
  suspended: boolean
  expiresAt: number
  /** A newer code, or a stop, ended it. */
  ended: boolean
  /** It served this businessType before. */
  used: boolean
}

/**
 * Whether a 医保码 may serve one businessType now. A stop is told before anything else: it is what the clerk and the
 * person must act on. A dead code is dead whether it was used or not.
 */
export function scanRefusal(code: ScannedCode | undefined, now: number): ProblemCode | undefined {
  if (!code) return 'code-unknown'
  if (code.suspended) return 'code-suspended'
  if (code.ended || now >= code.expiresAt) return 'code-expired'
  return code.used ? 'code-used' : undefined
}
