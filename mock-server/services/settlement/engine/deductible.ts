import type { Row } from '../../../regions/shape'
import type { Work } from './work'

/** 起付标准 of the n-th stay, or of the year; the last number holds for all later stays. */
function standardIn(row: Row | undefined, stayOrdinal: number): number {
  const standards = row?.deductibleFen ?? []
  const index = Math.min(Math.max(stayOrdinal, 1), standards.length) - 1
  return standards[index] ?? 0
}

/** What is due in all, and what of it counts as charged before this stay of a referral (domain.md §2.5). */
function dueOf(work: Work): { standardFen: number; usedFen: number } {
  const { input, policy, group, stayOrdinal } = work
  const ownFen = standardIn(work.row, stayOrdinal)
  if (input.referralChain.length === 0) return { standardFen: ownFen, usedFen: 0 }
  let highestFen = 0
  let chargedFen = 0
  for (const { level, deductibleFen } of input.referralChain) {
    const column = policy.columnOf.level[level]
    const standardFen = column === undefined ? 0 : standardIn(policy.rows[column]?.[group], stayOrdinal)
    highestFen = Math.max(highestFen, standardFen)
    chargedFen += deductibleFen
  }
  switch (policy.referralDeductible) {
    case 'highest':
      return { standardFen: Math.max(highestFen, ownFen), usedFen: chargedFen }
    case 'difference':
      return { standardFen: Math.max(highestFen, ownFen), usedFen: highestFen }
    case 'continuous':
      return { standardFen: ownFen, usedFen: chargedFen }
  }
}

/** Charges what is left of the standard: `clamp(standard − charged before, 0, in scope)` (domain.md §2.3). */
export function chargeDeductible(work: Work): void {
  const { standardFen, usedFen } = dueOf(work)
  const beforeFen = usedFen + work.pot.deductibleFen
  const amountFen = Math.min(Math.max(0, standardFen - beforeFen), work.inScopeFen)
  work.deductibleFen = amountFen
  if (amountFen === 0) return
  const numbers = [standardFen, beforeFen, work.stayOrdinal] as const
  work.entries.push({ ruleId: 'deductible', lineNo: 0, amountFen, numbers })
}
