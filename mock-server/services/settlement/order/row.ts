import type { Channel } from '../../../../src/contract/session/endpoints'
import type { Breakdown } from '../../../../src/contract/settlement/breakdown'
import type { OrderTable } from '../../../base/db/tables/settlement'
import type { After } from '../engine/accumulators'
import type { Trace } from '../engine/trace'
import { TIE, type Tie } from './tie'

/** A stored order with its preview's documents, in the shapes they were written in. */
export interface OrderRow
  extends Omit<OrderTable, 'channel_order' | 'channel' | 'refund_tries' | 'refund_next_at' | 'refund_fails_left'> {
  channel: Channel
  breakdown: Breakdown
  trace: Trace
  movement: After
}

/** The order with the names an answer and a message need. */
export interface NamedOrder extends OrderRow {
  institution_id: string
  institution_name: string
  department: string
  visit_date: string
  patient_name: string
  payer_name: string
  holder_name: string | null
  refunded_cash_fen: number | null
  /** Of an order under a grant: what the patient is to the payer. */
  tie: Tie | null
}

/** The part of it that a payment needs: not the documents that only an answer shows. */
export type PayableOrder = Omit<NamedOrder, 'breakdown' | 'trace'>

/** The part of it that an answer shows. */
export type ShownOrder = Omit<
  NamedOrder,
  'movement' | 'grant_id' | 'closed_at' | 'own_past_fen' | 'own_current_fen' | 'shared_past_fen' | 'shared_current_fen'
>

/** Nobody paid in time: the order has ended, though no row was touched. */
export const isLapsed = (order: Pick<OrderTable, 'status' | 'expires_at'>, now: number): boolean =>
  order.status === 'awaiting-payment' && order.expires_at <= now

/** What every answer about orders reads; a `where` follows. */
export const SELECT_NAMED = `select orders.*, shown.breakdown, shown.trace, shown.movement, bills.institution_id,
    bills.institution_name, bills.department, bills.visit_date, patient.name as patient_name, payer.name as payer_name, holder.name as holder_name,
    refunds.cash_fen as refunded_cash_fen, ${TIE} as tie
  from settlement_orders orders
  join settlement_previews shown on shown.preview_id = orders.preview_id
  join bills on bills.bill_id = orders.bill_id
  join people patient on patient.person_id = orders.patient_id
  join people payer on payer.person_id = orders.payer_id
  left join people holder on holder.person_id = orders.holder_id
  left join refunds on refunds.order_id = orders.order_id
  left join grant_terms terms on terms.grant_id = orders.grant_id`
