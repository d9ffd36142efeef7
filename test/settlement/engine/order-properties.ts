import type { Policy } from '../../../mock-server/regions/shape'
import { addStay, addYear } from '../../../mock-server/services/settlement/engine/accumulators'
import type { SettlementInput } from '../../../mock-server/services/settlement/engine/input'
import type { Settled } from '../../../mock-server/services/settlement/engine/outcome'
import { settle } from '../../../mock-server/services/settlement/engine/settle'

/** Half a fen of rounding a band, in two settlements instead of one. */
const ROUNDING_FEN = 12

function figures(input: SettlementInput, policy: Policy) {
  const outcome = settle(input, policy)
  if (outcome.kind === 'refused') throw new Error(outcome.code)
  return outcome
}

/** One line dearer by a little or a lot: the person never bears less, no fund pays less. */
function dearer({ breakdown }: Settled, policy: Policy, input: SettlementInput): string[] {
  const broken: string[] = []
  for (const moreFen of [1, 7, 50_001]) {
    const lines = input.lines.map((line, at) =>
      at === 0 ? { ...line, unitPriceFen: line.unitPriceFen + moreFen } : line,
    )
    const more = figures({ ...input, lines }, policy).breakdown
    if (more.personalTotalFen < breakdown.personalTotalFen) broken.push(`dearer by ${moreFen}, bears less`)
    if (more.fundTotalFen < breakdown.fundTotalFen) broken.push(`dearer by ${moreFen}, funds pay less`)
  }
  return broken
}

/** Accounts change only who pays the personal part; using them never costs cash. */
function accounts({ breakdown }: Settled, policy: Policy, input: SettlementInput): string[] {
  const without = figures({ ...input, useAccount: false, useMutualAid: false }, policy).breakdown
  const broken: string[] = []
  if (without.personalTotalFen !== breakdown.personalTotalFen) broken.push('accounts changed the personal part')
  if (without.cashFen !== without.personalTotalFen) broken.push('an account paid unasked')
  if (breakdown.cashFen > without.cashFen) broken.push('an account cost cash')
  return broken
}

/** The same lines on two bills, one after the other, come to the same but for rounding. */
function inTwo({ breakdown }: Settled, policy: Policy, input: SettlementInput): string[] {
  if (input.lines.length < 2) return []
  const first = figures({ ...input, lines: input.lines.slice(0, 1) }, policy)
  const second = figures(
    {
      ...input,
      lines: input.lines.slice(1),
      year: addYear(input.year, first.after.year),
      stay: addStay(input.stay, first.after.stay),
    },
    policy,
  )
  const fundFen = first.breakdown.fundTotalFen + second.breakdown.fundTotalFen
  const deductibleFen = first.breakdown.deductibleFen + second.breakdown.deductibleFen
  const broken: string[] = []
  if (Math.abs(fundFen - breakdown.fundTotalFen) > ROUNDING_FEN) {
    broken.push(`in two bills: funds ${fundFen}, in one ${breakdown.fundTotalFen}`)
  }
  if (deductibleFen !== breakdown.deductibleFen) broken.push('in two bills: another deductible')
  return broken
}

/** What must hold between bills that differ in one thing. */
export const orderProperties = (settled: Settled, policy: Policy, input: SettlementInput): string[] => [
  ...dearer(settled, policy, input),
  ...accounts(settled, policy, input),
  ...inTwo(settled, policy, input),
]
