import { canPayFor } from './can'
import type { FamilyGrant } from './grant'
import { dayCeilings, paymentCeilings } from './limits'

/** Fen of today's ceiling that are left; null where no ceiling is set. */
export const leftTodayFen = ({ perDayFen, spentTodayFen }: Pick<FamilyGrant, 'perDayFen' | 'spentTodayFen'>) =>
  perDayFen === null ? null : Math.max(0, perDayFen - spentTodayFen)

/**
 * How one payment stands to the ceilings she set. `over` once: more than one payment may be · day: more than is left
 * today. `raisable`: a higher ceiling that can be chosen would let it through.
 */
export type CeilingCheck = { within: true } | { within: false; over: 'once' | 'day'; raisable: boolean }

export function checkCeiling(
  grant: Pick<FamilyGrant, 'state' | 'scopes' | 'side' | 'perPaymentFen' | 'perDayFen' | 'spentTodayFen'>,
  cashFen: number,
): CeilingCheck {
  const can = canPayFor(grant, cashFen)
  if (can.allowed || can.reason !== 'grant-ceiling') return { within: true }
  const over = grant.perPaymentFen !== null && cashFen > grant.perPaymentFen ? 'once' : 'day'
  const raisable = cashFen <= Math.max(...paymentCeilings) && grant.spentTodayFen + cashFen <= Math.max(...dayCeilings)
  return { within: false, over, raisable }
}
