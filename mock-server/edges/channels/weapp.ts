import { instantInChina } from '../../../src/contract/shared/dates'
import type { PaymentChannel } from '../../services/settlement/pay/channel'
import { partiesOf, sandboxSeal, weappRelatives } from './relatives'

const mixPayTypes = {
  mixed: 'CASH_AND_INSURANCE',
  'insurance-only': 'INSURANCE_ONLY',
  'cash-only': 'CASH_ONLY',
} as const

/**
 * 微信医保支付 `POST /v3/med-ins/orders` (domain.md §3.2): amounts in fen. Nothing is added to or taken off the cash
 * here, so W1–W3 (§3.3) hold with empty detail lists. Names and digests of people are sealed and not
 * kept: the sandbox sends nothing to anybody.
 */
export const weapp: PaymentChannel = (order) => {
  const base = {
    mix_pay_type: mixPayTypes[order.payment_kind],
    order_type: 'DIAG_PAY',
    out_trade_no: order.order_id,
    ...weappRelatives(partiesOf(order), sandboxSeal),
    med_inst_no: order.institution_id,
    med_inst_name: order.institution_name,
    total_fee: order.total_fen,
    cash_add_detail: [],
    cash_reduce_detail: [],
  }
  const cash = { wechat_pay_cash_fee: order.cash_fen }
  if (order.payment_kind === 'cash-only') return { ...base, ...cash }
  const insurance = {
    med_ins_order_create_time: instantInChina(order.created_at),
    med_ins_gov_fee: order.fund_fen,
    med_ins_self_fee: order.own_fen + order.shared_fen,
    med_ins_other_fee: order.hospital_fen,
    med_ins_cash_fee: order.cash_fen,
  }
  return order.payment_kind === 'insurance-only' ? { ...base, ...insurance } : { ...base, ...insurance, ...cash }
}
