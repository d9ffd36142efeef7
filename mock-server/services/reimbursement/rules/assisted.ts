import type { InvoiceLine } from '../../../base/db/tables/reimbursement'
import { assistedItem, capFen } from '../../../regions/reimbursement'

/** Is it an item of 辅助生殖 that this region pays for? */
export const isAssistedItem = (region: string, { itemCode }: Pick<InvoiceLine, 'itemCode'>): boolean =>
  assistedItem(region, itemCode)?.paid === true

/**
 * A line as 单行支付 takes it. Outside its own list nothing is paid: those lines are the person's. A capped item counts up
 * to what may be charged for all its units; the rest is 超限价, as with any ceiling.
 */
export function assistedLine(region: string, line: InvoiceLine): InvoiceLine {
  const item = assistedItem(region, line.itemCode)
  if (!item?.paid) return { ...line, category: 'C', selfPayRatio: undefined }
  if (!item.cap) return line
  const priceCeilingFen = capFen(item.cap, line.quantity)
  return { ...line, unitPriceFen: line.amountFen, quantity: 1, priceCeilingFen }
}
