import type { SettlementLine } from './input'
import type { Refused } from './outcome'
import { shareOf } from './share'
import type { Work } from './work'

/** The largest bill, as in the contract's `fen`: 100 million yuan. Keeps every product a safe integer. */
const LARGEST_BILL_FEN = 10_000_000_000
const LARGEST_QUANTITY = 9999
const ONE_BP = 10_000

const isWhole = (value: number, least: number, most: number) =>
  Number.isInteger(value) && value >= least && value <= most

function isValid(line: SettlementLine): boolean {
  if (!isWhole(line.unitPriceFen, 0, LARGEST_BILL_FEN) || !isWhole(line.quantity, 1, LARGEST_QUANTITY)) return false
  if (line.priceCeilingFen !== undefined && !isWhole(line.priceCeilingFen, 0, LARGEST_BILL_FEN)) return false
  return line.category === 'B' ? isWhole(line.selfPayBp, 0, ONE_BP) : line.selfPayBp === 0
}

/** domain.md §2.1 step 1 for one line: outside the list, above the ceiling, first part of 乙类, in scope. */
function addLine(work: Work, line: SettlementLine): void {
  const { lineNo, unitPriceFen, quantity, priceCeilingFen } = line
  const amountFen = unitPriceFen * quantity
  work.totalFen += amountFen
  if (line.category === 'C') {
    work.fullSelfPayFen += amountFen
    if (amountFen > 0) work.entries.push({ ruleId: 'outside-list', lineNo, amountFen, numbers: [] })
    return
  }
  let baseFen = amountFen
  if (priceCeilingFen !== undefined && unitPriceFen > priceCeilingFen) {
    const overFen = (unitPriceFen - priceCeilingFen) * quantity
    work.overLimitFen += overFen
    baseFen -= overFen
    const numbers = [unitPriceFen, priceCeilingFen, quantity] as const
    work.entries.push({ ruleId: 'over-limit', lineNo, amountFen: overFen, numbers })
  }
  const firstFen = shareOf(baseFen, line.selfPayBp)
  if (firstFen > 0) {
    work.preSelfPayFen += firstFen
    const numbers = [baseFen, line.selfPayBp] as const
    work.entries.push({ ruleId: 'class-b-first', lineNo, amountFen: firstFen, numbers })
  }
  work.inScopeFen += baseFen - firstFen
}

/** Sums the bill. Refuses a line the contract would not let through, and a sum that is too large. */
export function addLines(work: Work): Refused | null {
  for (const line of work.input.lines) {
    if (!isValid(line)) return { kind: 'refused', code: 'bill-invalid', lineNo: line.lineNo }
    addLine(work, line)
    if (work.totalFen > LARGEST_BILL_FEN) return { kind: 'refused', code: 'bill-invalid', lineNo: line.lineNo }
  }
  return work.input.lines.length === 0 ? { kind: 'refused', code: 'bill-invalid' } : null
}
