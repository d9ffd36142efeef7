import type { Order, Receipt, Source } from '../../../../src/contract/settlement/order'
import { instantInChina } from '../../../../src/contract/shared/dates'
import { policyByVersion } from '../../../regions/policy-for'
import { payName } from '../channel-words'
import { sourcesFor } from '../who'
import { isLapsed, type ShownOrder } from './row'
import { relationOf } from './tie'

function sourcesOf(order: ShownOrder, readerId: string): Source[] {
  const policy = policyByVersion(order.policy_version)
  if (!policy) throw new Error(`policy ${order.policy_version} of order ${order.order_id} is not shipped any more`)
  const holder =
    order.holder_id !== null && order.holder_name !== null ? { id: order.holder_id, name: order.holder_name } : null
  return sourcesFor(order.trace, policy, {
    readerId,
    patient: { id: order.patient_id, name: order.patient_name },
    payer: { id: order.payer_id, name: order.payer_name },
    holder,
    channel: order.channel,
  })
}

function receiptOf(order: ShownOrder, sources: Source[], told: Receipt['told']): Receipt | null {
  if (order.paid_at === null || order.receipt_no === null) return null
  return {
    receiptNo: order.receipt_no,
    paidAt: instantInChina(order.paid_at),
    institutionName: order.institution_name,
    patientName: order.patient_name,
    payerName: order.payer_name,
    relation: relationOf(order),
    channel: payName(order.channel),
    sources,
    totalFen: order.total_fen,
    told,
  }
}

/** An order as its reader sees it now; `told`: how the patient learned of it, where somebody else paid. */
export function toOrder(order: ShownOrder, readerId: string, now: number, told?: Receipt['told']): Order {
  const sources = sourcesOf(order, readerId)
  const lapsed = isLapsed(order, now)
  return {
    orderId: order.order_id,
    billId: order.bill_id,
    status: lapsed ? 'cancelled' : order.status,
    payment: { kind: order.payment_kind, cashFen: order.cash_fen },
    breakdown: order.breakdown,
    sources,
    institutionName: order.institution_name,
    department: order.department,
    visitDate: order.visit_date,
    patientName: order.patient_name,
    payerName: order.payer_name,
    relation: relationOf(order),
    createdAt: instantInChina(order.created_at),
    expiresAt: instantInChina(order.expires_at),
    failure: lapsed ? 'expired' : order.failure,
    // On its way it is not yet given back.
    refundedFen: order.status === 'refunding' ? 0 : (order.refunded_cash_fen ?? 0),
    receipt: receiptOf(order, sources, told),
  }
}
