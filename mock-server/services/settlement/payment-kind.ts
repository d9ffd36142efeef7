import type { Breakdown } from '../../../src/contract/settlement/breakdown'
import type { Order } from '../../../src/contract/settlement/order'

/**
 * 支付方式 mix_pay_type. Cash alone is not yet "cash-only": a bill that the insurance settled with nothing to pay (still
 * within the deductible) is mixed, because the insurance must book it (domain.md §3.2). Cash-only is a bill with nothing
 * in the insurance's scope at all.
 */
export function paymentKind(breakdown: Breakdown): Order['payment']['kind'] {
  if (breakdown.cashFen === 0) return 'insurance-only'
  return breakdown.inScopeFen === 0 && breakdown.cashFen === breakdown.totalFen ? 'cash-only' : 'mixed'
}
