import { recordAct } from '../../../registers/acts'
import { notify } from '../../../registers/messages'
import type { NamedOrder } from '../order/row'
import type { Desk } from './desk'
import { paidForYou, paidFromYours } from './sentences'

/** 人码合一: who paid what for whom, in the transaction of the payment. */
export const recordMoney = (
  { db, ids, now }: Desk,
  order: NamedOrder,
  operation: string,
  amountFen: number,
): Promise<void> =>
  recordAct(
    { db, ids, now, caller: { actorId: order.payer_id, subjectId: order.patient_id, grantId: order.grant_id } },
    { operation, amountFen, detail: { orderId: order.order_id, billId: order.bill_id } },
  )

/** Tells the patient that it is paid, and the holder what was taken from her account. */
export async function tellPaid(desk: Desk, order: NamedOrder): Promise<void> {
  await notify(desk, order.patient_id, paidForYou(order))
  if (order.shared_fen > 0 && order.holder_id !== null) await notify(desk, order.holder_id, paidFromYours(order))
}
