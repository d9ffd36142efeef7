import type { ProblemCode } from '../shared/problem'
import type { Credential } from './credential'

/** What may be done, or the problem that says why not; the words come from wordsFor. */
export type Can = { allowed: true } | { allowed: false; reason: ProblemCode }

type Held = Pick<Credential, 'status' | 'insurances'>
const yes: Can = { allowed: true }
const no = (reason: ProblemCode): Can => ({ allowed: false, reason })

/** 参保 good enough to show a code with: one row in force. All paused and none at all are told apart. */
export function canUseInsurance(insurances: Held['insurances']): Can {
  if (insurances.some((row) => row.status === 'normal')) return yes
  return no(insurances.some((row) => row.status === 'paused') ? 'insurance-paused' : 'not-insured')
}

/** 出示医保码. */
export function canShowCode(held: Held): Can {
  if (held.status === 'none') return no('not-activated')
  if (held.status === 'suspended') return no('code-suspended')
  return canUseInsurance(held.insurances)
}

/** 停用. Stopping twice is no harm, so it is allowed. */
export const canSuspend = (held: Pick<Held, 'status'>): Can => (held.status === 'none' ? no('not-activated') : yes)

/** 恢复使用. */
export const canResume = canSuspend
