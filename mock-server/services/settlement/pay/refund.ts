import { rows } from '../../../base/db/statement'
import type { RefundTable } from '../../../base/db/tables/settlement'
import type { Write } from '../../../base/db/together'
import { recordAct } from '../../../registers/acts'
import { book } from '../../../registers/ledger/book'
import { cashEntries, reversed } from '../../../registers/ledger/posting'
import { notify } from '../../../registers/messages'
import { endUnpaid } from '../order/close'
import type { PayableOrder } from '../order/row'
import type { Desk } from './desk'
import { detailOf, doerOf } from './doer'
import { givenBack } from './sentences'

export interface Refund {
  refundId: string
  orderId: string
  reason: RefundTable['reason']
  parts: Pick<PayableOrder, 'fund_fen' | 'own_fen' | 'shared_fen' | 'cash_fen'>
  at: number
}

/** A refund is a row (6203 refdType ALL, or CASH where only cash had been taken); the order keeps what was paid. */
export const refunds: Write<Refund> = {
  sql: `insert into refunds (refund_id, order_id, reason, fund_fen, own_fen, shared_fen, cash_fen, refunded_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8)`,
  values: ({ refundId, orderId, reason, parts, at }) => {
    const { fund_fen, own_fen, shared_fen, cash_fen } = parts
    return [refundId, orderId, reason, fund_fen, own_fen, shared_fen, cash_fen, at]
  },
}

/** Cash was taken and the insurance then refused: the cash goes back by itself, the bill is open again. */
export async function refundCash(desk: Desk, held: PayableOrder): Promise<'refunded' | 'failed'> {
  const { db, now, ids } = desk
  const { order_id: orderId, cash_fen } = held
  const status = cash_fen > 0 ? 'refunded' : 'failed'
  await endUnpaid(db, { orderId, status, failure: 'insurance-failed', at: now })
  if (cash_fen === 0) return status
  const taken = cashEntries({ channel: held.channel, amountFen: cash_fen }, held.institution_id)
  await book(db, { postingId: ids.id(), orderId, reason: 'cash-taken', at: now, entries: taken })
  await book(db, { postingId: ids.id(), orderId, reason: 'cash-returned', at: now, entries: reversed(taken) })
  const parts = { fund_fen: 0, own_fen: 0, shared_fen: 0, cash_fen }
  await rows(
    db,
    refunds.sql,
    refunds.values({ refundId: ids.id(), orderId, reason: 'insurance-failed', parts, at: now }),
  )
  const act = { operation: 'settlement.refund', amountFen: cash_fen, detail: detailOf(held) }
  await recordAct({ db, ids, now, caller: doerOf(held) }, act)
  await notify(desk, held.payer_id, givenBack(held))
  return status
}
