import type { PaymentChannel } from '../../services/settlement/pay/channel'
import { alipayRelatives, partiesOf, sandboxSeal } from './relatives'

/** Alipay writes yuan with two decimals as text. */
const yuanText = (fen: number): string => `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')}`

/** `alipay.commerce.medical.payment.createandpay` (domain.md §4.1). The platform itself reports the family relation. */
export const alipay: PaymentChannel = (order) => ({
  out_trade_no: order.order_id,
  org_no: order.institution_id,
  merchant_name: order.institution_name,
  total_amount: yuanText(order.total_fen),
  gov_amount: yuanText(order.fund_fen),
  account_amount: yuanText(order.own_fen + order.shared_fen),
  other_amount: yuanText(order.hospital_fen),
  real_amount: yuanText(order.cash_fen),
  ...alipayRelatives(partiesOf(order), sandboxSeal),
})
