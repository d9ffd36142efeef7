import type { BillLine } from '../../../../src/contract/settlement/bill'
import type { SettlementLine } from './input'
import { toBp } from './share'

/**
 * A line of the contract as the engine reads it. All lines made here have one shape: the engine runs about ten times
 * slower over objects that were put together in several ways.
 */
export const lineOf = (lineNo: number, line: BillLine): SettlementLine => ({
  lineNo,
  category: line.category,
  unitPriceFen: line.unitPriceFen,
  quantity: line.quantity,
  priceCeilingFen: line.priceCeilingFen,
  selfPayBp: line.category === 'B' ? toBp(line.selfPayRatio) : 0,
})
