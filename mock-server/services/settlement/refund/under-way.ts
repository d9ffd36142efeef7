import type { Kysely } from 'kysely'
import type { listRefunds } from '../../../../src/contract/sandbox/refunds'
import type { Channel } from '../../../../src/contract/session/endpoints'
import { instantInChina } from '../../../../src/contract/shared/dates'
import type { Output } from '../../../../src/contract/shared/endpoint'
import { maskName } from '../../../../src/contract/shared/identity'
import type { Database } from '../../../base/db/schema'
import { rows } from '../../../base/db/statement'
import { PATIENCE } from './ask-again'

const SHOWN = 30
const UNDER_WAY = `select orders.order_id, orders.channel, orders.cash_fen, orders.closed_at, orders.refund_tries,
    coalesce(orders.refund_next_at, orders.closed_at + $1) as again_at, payer.name, bills.institution_name
  from settlement_orders orders
  join people payer on payer.person_id = orders.payer_id
  join bills on bills.bill_id = orders.bill_id
  where orders.status = 'refunding' order by orders.closed_at, orders.order_id limit $2`

interface Found {
  order_id: string
  channel: Channel
  cash_fen: number
  closed_at: number
  refund_tries: number
  again_at: number
  name: string
  institution_name: string
}

/** 退款中 as the payment channel has it: what it owes, and when it is asked again. */
export async function refundsUnderWay(db: Kysely<Database>): Promise<Output<typeof listRefunds>['items']> {
  const found = await rows<Found>(db, UNDER_WAY, [PATIENCE, SHOWN])
  return found.map((one) => ({
    orderId: one.order_id,
    channel: one.channel,
    payerName: maskName(one.name),
    institutionName: one.institution_name,
    cashFen: one.cash_fen,
    askedAt: instantInChina(one.closed_at),
    tries: one.refund_tries,
    againAt: instantInChina(Number(one.again_at)),
  }))
}
