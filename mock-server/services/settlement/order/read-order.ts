import type { Kysely } from 'kysely'
import type { readOrder } from '../../../../src/contract/settlement/endpoints'
import type { Receipt } from '../../../../src/contract/settlement/order'
import { maskPhone } from '../../../../src/contract/shared/identity'
import type { Database } from '../../../base/db/schema'
import { row } from '../../../base/db/statement'
import { refuse } from '../../../base/http/refuse'
import type { Handler } from '../../../base/http/route'
import { waysTold } from '../../../registers/messages'
import { readPerson } from '../../../registers/people'
import { payerOnly } from '../sight'
import { type NamedOrder, SELECT_NAMED } from './row'
import { toOrder } from './view'

const READ = `${SELECT_NAMED} where orders.order_id = $1 and orders.patient_id = $2
  and ($3::text is null or orders.payer_id = $3)`

/** What the receipt may say of messages: only what was really written, and only where it went to somebody else. */
async function toldOf(db: Kysely<Database>, order: NamedOrder): Promise<Receipt['told']> {
  if (order.paid_at === null || order.payer_id === order.patient_id) return undefined
  const ways = await waysTold(db, { personId: order.patient_id, at: order.paid_at, refId: order.order_id })
  if (ways.length === 0) return undefined
  const patient = await readPerson(db, order.patient_id)
  const sms = ways.includes('sms') && patient !== undefined
  return { sms, maskedPhone: sms ? maskPhone(patient.phone) : '' }
}

/** 结算结果查询 (6301): the only truth about a payment. Another person's order is not found. */
export const serveReadOrder: Handler<typeof readOrder> = async (call) => {
  const { db, now, caller, input } = call
  const order = await row<NamedOrder>(db, READ, [input.params.orderId, caller.subjectId, payerOnly(call)])
  if (!order) refuse('not-found')
  return toOrder(order, caller.actorId, now, await toldOf(db, order))
}
