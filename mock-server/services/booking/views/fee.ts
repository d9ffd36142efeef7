import type { Fee, FeeState } from '../../../../src/contract/booking/appointment'
import { instantInChina } from '../../../../src/contract/shared/dates'
import { standing } from '../../../registers/visits/bill-status'
import type { ShownBooking } from './rows'

function feeState({ bill, paid, contest_state }: ShownBooking, missed: boolean, now: number): FeeState {
  if (paid?.status === 'refunding' || paid?.status === 'refunded') return paid.status
  if (!bill) return 'none'
  const { status } = standing(bill, now)
  if (status === 'void') return 'void'
  if (status !== 'paid') return 'due'
  return missed && contest_state !== 'accepted' ? 'kept' : 'paid'
}

/** 诊察费 as it stands: what settlement says of its bill and order. */
export function feeOf(booking: ShownBooking, missed: boolean, now: number): Fee {
  const { bill, paid } = booking
  const state = feeState(booking, missed, now)
  const back = state === 'refunding' || state === 'refunded'
  const goesBack = back || state === 'paid'
  const open = bill && standing(bill, now)
  return {
    feeFen: booking.fee_fen,
    pay: booking.pay,
    state,
    billId: booking.bill_id,
    orderId: paid?.order_id ?? open?.order_id ?? null,
    refundFen: goesBack && paid ? paid.cash_fen + paid.own_fen + paid.shared_fen : 0,
    refundAgainAt:
      state === 'refunding' && paid && paid.refund_next_at !== null ? instantInChina(paid.refund_next_at) : null,
  }
}
