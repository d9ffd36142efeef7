import type { Policy } from '../../../mock-server/regions/shape'
import { explain } from '../../../mock-server/services/settlement/engine/explain/explain'
import { explainSources } from '../../../mock-server/services/settlement/engine/explain/sources'
import type { SettlementInput } from '../../../mock-server/services/settlement/engine/input'
import type { Settled } from '../../../mock-server/services/settlement/engine/outcome'

const sum = (parts: readonly { amountFen: number }[]) => parts.reduce((total, part) => total + part.amountFen, 0)
const NOT_FOR_PEOPLE = /undefined|NaN|null|Infinity|\[object/

/** What the sentences must keep to: they sum, they say something, and the largest reason comes first. */
export function fullReading({ breakdown, trace }: Settled, policy: Policy, input: SettlementInput): string[] {
  const lines = input.lines.map(({ lineNo }) => ({ lineNo, name: `项目${lineNo}` }))
  const reasons = explain(trace, { policy, lines })
  const sources = explainSources(trace, { policy, patient: null, holder: null, payer: '我', channel: '微信支付' })
  const amounts = sources.map((source) => source.amountFen)
  const wanted = [
    breakdown.fundTotalFen,
    breakdown.accountFen - breakdown.mutualAidFen,
    breakdown.mutualAidFen,
    breakdown.cashFen,
  ]
  const texts = [...reasons.flatMap((one) => [one.title, one.text]), ...sources.flatMap((one) => [one.title, one.note])]
  const checks: [string, boolean][] = [
    ['reasons sum to personalTotalFen', sum(reasons) === breakdown.personalTotalFen],
    ['every reason is above zero', reasons.every((one) => one.amountFen > 0)],
    [
      'largest reason first',
      reasons.every((one, at) => at === 0 || one.amountFen <= (reasons[at - 1]?.amountFen ?? 0)),
    ],
    ['lines of a reason sum to it', reasons.every((one) => one.lines.length === 0 || sum(one.lines) === one.amountFen)],
    ['sources are the breakdown', JSON.stringify(amounts) === JSON.stringify(wanted)],
    ['sources sum to totalFen', sum(sources) === breakdown.totalFen],
    ['texts are for people', texts.every((text) => text.length > 0 && !NOT_FOR_PEOPLE.test(text))],
  ]
  return checks.filter(([, holds]) => !holds).map(([name]) => name)
}
