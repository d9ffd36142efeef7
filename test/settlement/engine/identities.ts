import { addStay, addYear } from '../../../mock-server/services/settlement/engine/accumulators'
import type { SettlementInput } from '../../../mock-server/services/settlement/engine/input'
import type { Settled } from '../../../mock-server/services/settlement/engine/outcome'
import type { Breakdown } from '../../../src/contract/settlement/breakdown'

type Check = readonly [name: string, holds: boolean]

/** I1–I3, I5–I7, I9 of domain.md §2.2, on the figures alone. */
const moneyIdentities = (b: Breakdown, input: SettlementInput): Check[] => [
  ['I1', b.totalFen === input.lines.reduce((sum, one) => sum + one.unitPriceFen * one.quantity, 0)],
  ['I2', b.totalFen === b.fullSelfPayFen + b.overLimitFen + b.preSelfPayFen + b.inScopeFen],
  [
    'I3',
    b.fundTotalFen ===
      b.pooledFundFen +
        b.civilServantFen +
        b.enterpriseFen +
        b.seriousIllnessFen +
        b.largeAmountFen +
        b.assistanceFen +
        b.otherFundFen,
  ],
  ['I5', b.personalTotalFen === b.totalFen - b.fundTotalFen - b.hospitalFen],
  ['I6', b.personalTotalFen === b.accountFen + b.cashFen && b.mutualAidFen <= b.accountFen],
  ['I7', b.totalFen === b.cashFen + b.accountFen + b.fundTotalFen + b.hospitalFen],
  ['I9 deductible', b.deductibleFen >= 0 && b.deductibleFen <= b.inScopeFen],
  ['I9 pooled fund', b.pooledFundFen <= b.inScopeFen - b.deductibleFen],
  ['I9 funds within scope', b.fundTotalFen <= b.inScopeFen],
  ['I9 whole and not negative', Object.values(b).every((fen) => Number.isInteger(fen) && fen >= 0)],
]

/** WeChat's identities (§3.3) with the mapping of §2.2, for every freight added and discount taken from the cash. */
export function channelIdentities(b: Breakdown, addFen: number, reduceFen: number): Check[] {
  const order = {
    gov: b.fundTotalFen,
    self: b.accountFen,
    other: b.hospitalFen,
    medInsCash: b.cashFen,
    total: b.totalFen + addFen,
    wechatCash: b.cashFen + addFen - reduceFen,
  }
  const insured = order.gov + order.self + order.other
  return [
    ['W1', order.total === insured + order.wechatCash + reduceFen],
    ['W2', order.total === insured + order.medInsCash + addFen],
    ['W3', order.wechatCash === order.medInsCash + addFen - reduceFen],
  ]
}

const sorted = (value: unknown) =>
  JSON.stringify(value, (_key, part) =>
    typeof part === 'object' && part !== null
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => a.localeCompare(b)))
      : part,
  )
const same = (a: unknown, b: unknown) => sorted(a) === sorted(b)

/** I4 (the trace accounts for every fund fen) and I11 (a reversal restores everything). */
function bookIdentities({ breakdown, trace, after }: Settled, input: SettlementInput): Check[] {
  const funds = trace.entries.filter(({ ruleId }) => ['band', 'large-amount', 'serious-illness'].includes(ruleId))
  const booked = { year: addYear(input.year, after.year), stay: addStay(input.stay, after.stay) }
  return [
    ['I4', funds.reduce((sum, entry) => sum + entry.amountFen, 0) === breakdown.fundTotalFen],
    ['I11 year', same(addYear(booked.year, after.year, -1), input.year)],
    ['I11 stay', same(addStay(booked.stay, after.stay, -1), input.stay)],
    ['I11 accounts', after.ownAccountFen + after.mutualAidFen === breakdown.accountFen],
    ['after: own account', after.ownAccountFen <= input.accountFen],
    ['after: shared account', after.mutualAidFen === breakdown.mutualAidFen],
    ['after: pooled fund', after.year.pooledFundFen === breakdown.pooledFundFen],
  ]
}

/** Names of the identities that do not hold; empty when all do. */
export function brokenIdentities(settled: Settled, input: SettlementInput): string[] {
  const checks = [
    ...moneyIdentities(settled.breakdown, input),
    ...channelIdentities(settled.breakdown, 600, 200),
    ...bookIdentities(settled, input),
  ]
  return checks.filter(([, holds]) => !holds).map(([name]) => name)
}
