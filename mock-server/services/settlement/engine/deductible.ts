import type { Work } from './work'

/** 起付标准 of this visit: of the year, or of the n-th stay; the last number holds for all later stays. */
function standardOf(work: Work): number {
  const standards = work.row.deductibleFen
  const index = Math.min(Math.max(work.stayOrdinal, 1), standards.length) - 1
  return standards[index] ?? 0
}

/** Charges what is left of the standard: `clamp(standard − charged before, 0, in scope)` (domain.md §2.3). */
export function chargeDeductible(work: Work): void {
  const standardFen = standardOf(work)
  const leftFen = Math.max(0, standardFen - work.pot.deductibleFen)
  const amountFen = Math.min(leftFen, work.inScopeFen)
  work.deductibleFen = amountFen
  if (amountFen === 0) return
  const numbers = [standardFen, work.pot.deductibleFen, work.stayOrdinal] as const
  work.entries.push({ ruleId: 'deductible', lineNo: 0, amountFen, numbers })
}
