import type { readOrder } from '../../../../src/contract/settlement/endpoints'
import { row } from '../../../base/db/statement'
import { refuse } from '../../../base/http/refuse'
import type { Handler } from '../../../base/http/route'
import { payerOnly } from '../sight'
import { type NamedOrder, SELECT_NAMED } from './row'
import { toOrder } from './view'

const READ = `${SELECT_NAMED} where orders.order_id = $1 and orders.patient_id = $2
  and ($3::text is null or orders.payer_id = $3)`

/** 结算结果查询 (6301): the only truth about a payment. Another person's order is not found. */
export const serveReadOrder: Handler<typeof readOrder> = async (call) => {
  const { db, now, caller, input } = call
  const order = await row<NamedOrder>(db, READ, [input.params.orderId, caller.subjectId, payerOnly(call)])
  if (!order) refuse('not-found')
  return toOrder(order, caller.actorId, now)
}
