import type { RealName } from '../../../../src/contract/activation/application'
import { canUseInsurance } from '../../../../src/contract/activation/can'
import { fullYears } from '../../../../src/contract/shared/dates'
import type { Insurance } from '../../../../src/contract/shared/insurance'
import type { ProblemCode } from '../../../../src/contract/shared/problem'
import { sameName } from '../../../registers/names'

/** Below this age the guardian activates (domain.md §7: no face under 16 [U]; PIPL 31 covers those under 14). */
export const OWN_AGE = 16

/** The person as the register of people has her. */
export interface Registered {
  name: string
  certType: string
  certNo: string
}

/**
 * 实名核验: the three must be her own, all at once. Which one is wrong, and whether the number is somebody else's, is
 * not told: the answer would confirm a guess.
 */
export function isHerself(typed: Pick<RealName, 'name' | 'certType' | 'certNo'>, registered: Registered): boolean {
  return (
    sameName(typed.name, registered.name) &&
    typed.certType === registered.certType &&
    typed.certNo === registered.certNo
  )
}

export interface Standing {
  deceased: boolean
  birth: string
  insurances: readonly Insurance[]
  /** `YYYY-MM-DD` */
  today: string
  /** Somebody with her grant does it for her: for a child that is the guardian. */
  byAnother: boolean
}

/** Why this person cannot have a code now; undefined when she can. */
export function eligibility(standing: Standing): ProblemCode | undefined {
  if (standing.deceased) return 'deceased'
  if (!standing.byAnother && fullYears(standing.birth, standing.today) < OWN_AGE) return 'under-age'
  const can = canUseInsurance([...standing.insurances])
  return can.allowed ? undefined : can.reason
}
