import type { Drawn } from '../../../registers/ledger/balance'
import type { Flows } from '../../../registers/ledger/posting'
import type { PayableOrder } from '../order/row'

/** The order's money as the ledger books it. */
export const flowsOf = (order: PayableOrder, own: Drawn, shared: Drawn): Flows => ({
  fund: { region: order.region, insuranceType: order.insurance_type, amountFen: order.fund_fen },
  own: { personId: order.patient_id, drawn: own },
  shared:
    order.share_id !== null && order.holder_id !== null
      ? { holderId: order.holder_id, shareId: order.share_id, drawn: shared }
      : null,
  cash: { channel: order.channel, amountFen: order.cash_fen },
  institutionId: order.institution_id,
})
