import { row } from '../../../base/db/statement'
import { refuse } from '../../../base/http/refuse'
import { endUnpaid } from '../order/close'
import type { Desk } from '../pay/desk'

const HOLD = 'select status, order_id from bills where bill_id = $1 for update'
const VOID = `update bills set status = 'void', order_id = null, held_until = null where bill_id = $1`

/**
 * 作废: a bill that nobody paid need not be paid any more; an order that held it is let go, and a payment that comes
 * later is refused. A paid bill is `state-conflict`: it is given back by `beginRefund`.
 */
export async function voidBill({ db, now }: Pick<Desk, 'db' | 'now'>, billId: string): Promise<void> {
  const bill = await row<{ status: string; order_id: string | null }>(db, HOLD, [billId])
  if (!bill) return refuse('not-found')
  if (bill.status === 'paid') return refuse('state-conflict')
  if (bill.order_id !== null)
    await endUnpaid(db, { orderId: bill.order_id, status: 'cancelled', failure: 'expired', at: now })
  await row(db, VOID, [billId])
}
