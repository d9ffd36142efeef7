import type { InvoiceLine } from '../../../base/db/tables/reimbursement'
import { assistedItem, capFen } from '../../../regions/reimbursement'

/** Is it an item of 辅助生殖 that this region pays for? */
export const isAssistedItem = (region: string, { itemCode }: Pick<InvoiceLine, 'itemCode'>): boolean =>
  assistedItem(region, itemCode)?.paid === true

const ownPay = (line: InvoiceLine): InvoiceLine => ({ ...line, category: 'C', selfPayRatio: undefined })

/** Any other claim pays for nothing of 辅助生殖: that has its own rule (单行支付), or the region does not pay for it. */
export const ordinaryLines = (region: string, lines: readonly InvoiceLine[]): InvoiceLine[] =>
  lines.map((line) => (assistedItem(region, line.itemCode) ? ownPay(line) : line))

/**
 * The lines of one invoice as 单行支付 takes them. Outside its own list nothing is paid: those lines are the person's. A
 * capped item counts up to what may be charged for all its units, on however many lines they stand, with those that were
 * paid in an earlier round; the rest is 超限价, as with any ceiling.
 */
export function assistedLines(
  region: string,
  lines: readonly InvoiceLine[],
  paidBefore: readonly InvoiceLine[],
): InvoiceLine[] {
  const counted = new Map<string, { quantity: number; countedFen: number }>()
  const capped = (line: InvoiceLine): InvoiceLine => {
    const item = assistedItem(region, line.itemCode)
    if (!item?.paid) return ownPay(line)
    if (!item.cap) return line
    const { quantity, countedFen } = counted.get(item.name) ?? { quantity: 0, countedFen: 0 }
    const units = quantity + line.quantity
    const priceCeilingFen = capFen(item.cap, units) - countedFen
    counted.set(item.name, { quantity: units, countedFen: countedFen + Math.min(line.amountFen, priceCeilingFen) })
    return { ...line, unitPriceFen: line.amountFen, quantity: 1, priceCeilingFen }
  }
  paidBefore.forEach(capped)
  return lines.map(capped)
}
