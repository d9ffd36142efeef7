import type { Trace } from '../trace'
import { lineReasons } from './line-reasons'
import { ratioReason } from './ratio-reason'
import { netOfRelief } from './relief'
import { ceilingReason, deductibleReason } from './scope-reasons'
import type { ExplainWords, Reason } from './words'

/**
 * 为什么医保没有全付: every reason with its amount, the largest first. Pure; the amounts sum to `personalTotalFen`.
 */
export function explain(trace: Trace, words: ExplainWords): Reason[] {
  const reasons: Reason[] = []
  for (const entry of trace.entries) {
    if (entry.ruleId === 'deductible') reasons.push(deductibleReason(entry, trace, words))
    else if (entry.ruleId === 'fund-ceiling' || entry.ruleId === 'year-ceiling')
      reasons.push(ceilingReason(entry, words))
  }
  const share = ratioReason(trace, words)
  if (share) reasons.push(share)
  return [...netOfRelief(reasons, trace), ...lineReasons(trace, words)].sort((a, b) => b.amountFen - a.amountFen)
}
