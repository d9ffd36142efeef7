import type { BillLine } from '../../../src/contract/settlement/bill'

/** A line as it is kept: numbered, with its amount (det_item_fee_sumamt = pric × cnt). */
export interface StoredLine {
  lineNo: number
  itemCode?: string
  name: string
  unit?: string
  category: 'A' | 'B' | 'C'
  unitPriceFen: number
  quantity: number
  amountFen: number
  priceCeilingFen?: number
  selfPayRatio?: number
}

/** The largest sum that one bill may carry: 100 million yuan, as every amount of the contract. */
export const LARGEST_TOTAL_FEN = 10_000_000_000

export function storedLines(lines: readonly BillLine[]): StoredLine[] {
  return lines.map((line, index) => ({ lineNo: index + 1, ...line, amountFen: line.unitPriceFen * line.quantity }))
}

/** I1: the total is the sum of the lines. */
export const totalOf = (lines: readonly StoredLine[]): number => lines.reduce((sum, line) => sum + line.amountFen, 0)
