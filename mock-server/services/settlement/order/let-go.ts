import { rows } from '../../../base/db/statement'
import type { Desk } from '../pay/desk'
import { endUnpaid } from './close'
import { holdOrder } from './hold'

const OPEN = `select order_id from settlement_orders where grant_id = $1 and status = 'awaiting-payment' order by order_id`

/** A grant has ended: what was ordered under it and not paid is let go, so that no payment outlives it. */
export async function letGoUnderGrant({ db, now }: Pick<Desk, 'db' | 'now'>, grantId: string): Promise<void> {
  for (const { order_id: orderId } of await rows<{ order_id: string }>(db, OPEN, [grantId])) {
    const held = await holdOrder(db, orderId, now)
    if (held?.live) await endUnpaid(db, { orderId, status: 'cancelled', failure: null, at: now })
  }
}
