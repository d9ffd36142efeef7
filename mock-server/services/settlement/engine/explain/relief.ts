import { yuan } from '../../../../../src/contract/shared/money-text'
import type { Trace } from '../trace'
import { reason } from './phrases'
import type { Reason, ReasonRule } from './words'

/** Which part 大额 and 大病 lift first: what lies above ceilings, then the share, then the deductible. */
const ORDER: readonly ReasonRule[] = ['year-ceiling', 'fund-ceiling', 'not-covered-here', 'ratio-share', 'deductible']

const paidBy = (trace: Trace, ruleId: 'large-amount' | 'serious-illness') =>
  trace.entries.reduce((sum, entry) => (entry.ruleId === ruleId ? sum + entry.amountFen : sum), 0)

function lift(reasons: readonly Reason[], paidFen: number, payer: string): Reason[] {
  let leftFen = paidFen
  const lifted = new Map<Reason, Reason>()
  for (const ruleId of ORDER) {
    const found = reasons.find((one) => one.ruleId === ruleId)
    if (found === undefined || leftFen === 0) continue
    const liftedFen = Math.min(found.amountFen, leftFen)
    leftFen -= liftedFen
    const why = `${found.why}其中 ${yuan(liftedFen)}由${payer}付，已经减去。`
    lifted.set(found, reason({ ...found, amountFen: found.amountFen - liftedFen, why }))
  }
  return reasons.map((one) => lifted.get(one) ?? one).filter((one) => one.amountFen > 0)
}

/** Takes off what 大额 and 大病 paid, so that the reasons sum to what the person really bears. */
export function netOfRelief(reasons: readonly Reason[], trace: Trace): Reason[] {
  const afterLarge = lift(reasons, paidBy(trace, 'large-amount'), '大额医疗补助')
  return lift(afterLarge, paidBy(trace, 'serious-illness'), '大病保险')
}
