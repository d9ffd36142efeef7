import type { SettlementLine } from './input'
import { toBp } from './share'

/** A line as the contract sends it and the bill keeps it: the ratio is a decimal, and only 乙类 has one. */
export interface DecimalLine extends Omit<SettlementLine, 'lineNo' | 'selfPayBp'> {
  selfPayRatio?: number
}

/**
 * A line as the engine reads it. All lines made here have one shape: the engine runs several times slower over objects
 * that were put together in different ways (spread from parsed JSON, say).
 * A 乙类 line without its ratio stays without (`NaN`), so that `settle` refuses it as `bill-invalid`.
 */
export const lineOf = (lineNo: number, line: DecimalLine): SettlementLine => ({
  lineNo,
  category: line.category,
  unitPriceFen: line.unitPriceFen,
  quantity: line.quantity,
  priceCeilingFen: line.priceCeilingFen,
  selfPayBp: line.category === 'B' ? toBp(line.selfPayRatio ?? Number.NaN) : 0,
})
