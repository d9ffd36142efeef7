import type { PayableOrder } from '../order/row'

/** Whose act a payment is: who ordered it, for whom, under which grant (人码合一). No session calls here. */
export const doerOf = ({ payer_id, patient_id, grant_id }: PayableOrder) => ({
  actorId: payer_id,
  subjectId: patient_id,
  grantId: grant_id,
})

/** What the record of an act says of the order. */
export const detailOf = ({ order_id, bill_id }: PayableOrder) => ({ orderId: order_id, billId: bill_id })
