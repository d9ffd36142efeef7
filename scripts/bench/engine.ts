import { policyFor } from '../../mock-server/regions/policy-for'
import { emptyStay, emptyYear } from '../../mock-server/services/settlement/engine/accumulators'
import type { SettlementInput, SettlementLine } from '../../mock-server/services/settlement/engine/input'
import { lineOf } from '../../mock-server/services/settlement/engine/line-of'
import type { Refused, Settled } from '../../mock-server/services/settlement/engine/outcome'
import { settle } from '../../mock-server/services/settlement/engine/settle'

const ROUNDS = 9
const SETTLEMENTS_PER_ROUND = 200_000
const VARIANTS = 64
/** Outcomes are kept for a while, so that nothing can be left out as unused. */
const kept: (Settled | Refused)[] = []
const DATE = '2026-11-24'
const CLASSES = ['local', 'long-term', 'referral', 'unfiled', 'local', 'temporary', 'local'] as const

/** Ten lines of a hospital's bill: 甲, 乙 with and without a ceiling, 丙; prices differ from bill to bill. */
function lines(variant: number): SettlementLine[] {
  return Array.from({ length: 10 }, (_, index) => {
    const shared = {
      name: `项目${index}`,
      unitPriceFen: 1000 + variant * 37 + index * 911,
      quantity: 1 + (index % 3),
    }
    const kind = index % 5
    if (kind === 1) return lineOf(index + 1, { ...shared, category: 'B', selfPayRatio: 0.1, priceCeilingFen: 4000 })
    if (kind === 3) return lineOf(index + 1, { ...shared, category: 'B', selfPayRatio: 0.05 + variant / 10_000 })
    return lineOf(index + 1, { ...shared, category: kind === 4 ? 'C' : 'A' })
  })
}

/** The three kinds of visits of both regions, in turn, with accounts and accumulators that differ. */
function bills(): { region: string; input: SettlementInput }[] {
  return Array.from({ length: VARIANTS }, (_, variant) => {
    const isEmployee = variant % 2 === 0
    const medType = ['11', '14', '21'][variant % 3] ?? '11'
    return {
      region: variant % 4 < 2 ? '330100' : '610900',
      input: {
        lines: lines(variant),
        person: { insuranceType: isEmployee ? '310' : '390', retired: variant % 8 === 0, age: 20 + variant },
        institution: { level: '3', tier: 'general' },
        medType,
        date: DATE,
        year: {
          ...emptyYear(),
          outpatient: { deductibleFen: variant * 2000, inScopeFen: variant * 5000, fundFen: variant },
        },
        stay: emptyStay(),
        remoteClass: CLASSES[variant % CLASSES.length] ?? 'local',
        referralChain: [],
        accountFen: isEmployee ? 20_000 : 0,
        mutualAid: { availableFen: 50_000, ceilingPerUseFen: 15_000 },
        useAccount: true,
        useMutualAid: true,
      },
    }
  })
}

/** Finds the policy and settles, with the whole trace, as the server does for each preview. Returns settlements per second. */
function round(work: readonly { region: string; input: SettlementInput }[]): number {
  const from = process.hrtime.bigint()
  for (let n = 0; n < SETTLEMENTS_PER_ROUND; n++) {
    const bill = work[n % VARIANTS]
    if (!bill) continue
    const { person, medType, date } = bill.input
    const answer = policyFor(bill.region, person.insuranceType, medType, date)
    if (answer.kind === 'refused') throw new Error(answer.code)
    const outcome = settle(bill.input, answer.policy)
    if (outcome.kind === 'refused') throw new Error(outcome.code)
    kept[n % 1000] = outcome
  }
  return SETTLEMENTS_PER_ROUND / (Number(process.hrtime.bigint() - from) / 1e9)
}

/** Settlements of ten lines per second on one core, trace included: the median of several rounds, and the slowest. */
export function benchEngine(): { name: string; perSecond: number; slowest: number; budget: number } {
  const work = bills()
  round(work)
  const rounds = Array.from({ length: ROUNDS }, () => round(work)).sort((a, b) => a - b)
  return {
    name: 'settlement engine, 10 lines, with trace',
    perSecond: Math.round(rounds[Math.floor(ROUNDS / 2)] ?? 0),
    slowest: Math.round(rounds[0] ?? 0),
    budget: 100_000,
  }
}
