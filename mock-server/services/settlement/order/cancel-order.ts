import type { cancelOrder } from '../../../../src/contract/settlement/endpoints'
import { refuse } from '../../../base/http/refuse'
import type { Handler } from '../../../base/http/route'
import { endUnpaid } from './close'
import { holdOrder } from './hold'
import { toOrder } from './view'

/** 不付了: the bill is open again. An order that has ended is `order-closed`, also one that ran out of time. */
export const serveCancelOrder: Handler<typeof cancelOrder> = async ({ db, now, caller, input }) => {
  const { orderId } = input.params
  const order = await holdOrder(db, orderId, now)
  if (!order || order.patient_id !== caller.subjectId) refuse('not-found')
  if (!order.live) refuse('order-closed', { orderId })
  await endUnpaid(db, { orderId, status: 'cancelled', failure: null, at: now })
  return toOrder({ ...order, status: 'cancelled' }, caller.actorId, now)
}
