import type { changeBill } from '../../../../src/contract/sandbox/fixtures'
import { refuse } from '../../../base/http/refuse'
import type { Handler } from '../../../base/http/route'
import { standing } from '../../../registers/visits/bill-status'
import { lockBill, reviseBill } from '../../../registers/visits/change-bill'
import { totalOf } from '../../../registers/visits/lines'
import { linesWithin } from './create-bill'

/** The hospital changes an open bill: figures shown before are no longer true. */
export const serveChangeBill: Handler<typeof changeBill> = async ({ db, now, input }) => {
  const { billId } = input.params
  const lines = linesWithin(input.body.lines)
  const bill = await lockBill(db, billId)
  if (!bill) refuse('not-found')
  const { status, order_id } = standing(bill, now)
  if (status === 'paid') refuse('bill-paid')
  if (status === 'in-order') refuse('bill-in-order', { orderId: order_id ?? undefined })
  await reviseBill(db, billId, lines, now)
  return { billId, visitId: bill.visit_id, totalFen: totalOf(lines) }
}
