import { refuse } from '../../../base/http/refuse'
import type { NamedOrder } from '../order/row'
import type { Desk } from './desk'
import { takenBack } from './sentences'
import { takeBack, type WayBack } from './take-back'

const REVERSAL: WayBack = {
  mark: `with reversed as (
      update settlement_orders set status = 'refunded', closed_at = $2 where order_id = $1 and status = 'paid'
      returning bill_id
    )
    update bills set status = 'open', order_id = null, held_until = null
    where bill_id = (select bill_id from reversed)
    returning bill_id`,
  reason: 'reversal',
  operation: 'settlement.reverse',
  cash: 'at-once',
  told: (order) => [{ personId: order.patient_id, text: takenBack(order) }],
}

/** 结算撤销 (2208): sums, balances and ledger as if it had not been (I11), everything paid goes back, the bill opens. */
export async function reverseOrder(desk: Desk, orderId: string): Promise<NamedOrder> {
  const { order, taken } = await takeBack(desk, orderId, REVERSAL)
  return taken ? order : refuse('state-conflict')
}
