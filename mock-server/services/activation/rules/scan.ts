import type { ProblemCode } from '../../../../src/contract/shared/problem'

/** A code as a terminal meets it. */
export interface ScannedCode {
  /** 凭证 of its owner. */
  suspended: boolean
  expiresAt: number
  /** A newer code, or a stop, ended it. */
  ended: boolean
}

/**
 * Whether a 医保码 is alive. A stop is told before anything else: it is what the clerk and the person must act on. A
 * dead code is dead whether it was used or not; whether it served this businessType before is the database's to say.
 */
export function scanRefusal(code: ScannedCode, now: number): ProblemCode | undefined {
  if (code.suspended) return 'code-suspended'
  return code.ended || now >= code.expiresAt ? 'code-expired' : undefined
}
