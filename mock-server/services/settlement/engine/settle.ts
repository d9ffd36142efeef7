import type { Policy } from '../../../regions/shape'
import { payLargeAmount, paySeriousIllness } from './above'
import { payBands } from './bands'
import { chargeDeductible } from './deductible'
import type { SettlementInput } from './input'
import { addLines } from './lines'
import { payPerson } from './money'
import type { Refused, Settled } from './outcome'
import { settledFrom } from './settled'
import { start } from './start'

/**
 * One settlement (2206 预结算 and 2207 结算 alike), in the order of domain.md §2.1. Pure: the same input and policy give
 * the same figures, so a preview and its settlement cannot differ unless accumulators or balances moved between them.
 */
export function settle(input: SettlementInput, policy: Policy): Settled | Refused {
  const work = start(input, policy)
  if ('kind' in work) return work
  const refused = addLines(work)
  if (refused) return refused
  chargeDeductible(work)
  payBands(work)
  payLargeAmount(work)
  paySeriousIllness(work)
  payPerson(work)
  return settledFrom(work)
}
