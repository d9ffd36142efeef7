import type { Grant } from './decide'

/** What a payment is held against. */
export type Ceilings = Pick<Grant, 'perPaymentFen' | 'perDayFen' | 'once'>

/** Largest amount a column holds: "no ceiling" where a number is compared. */
export const NO_CEILING = Number.MAX_SAFE_INTEGER

/**
 * May `cashFen` still be paid after `spentFen` on the same day in China? Pure; the database asks the same in the
 * statement that counts it (ceiling.ts), so that it holds under any number of payments at once.
 */
export function staysWithin({ perPaymentFen, perDayFen, once }: Ceilings, spentFen: number, cashFen: number): boolean {
  if (cashFen === 0) return true
  if (once === true && spentFen > 0) return false
  return cashFen <= (perPaymentFen ?? NO_CEILING) && spentFen + cashFen <= (perDayFen ?? NO_CEILING)
}
