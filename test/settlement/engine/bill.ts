import { type PolicyAnswer, policyFor } from '../../../mock-server/regions/policy-for'
import type { Policy } from '../../../mock-server/regions/shape'
import { emptyStay, emptyYear } from '../../../mock-server/services/settlement/engine/accumulators'
import type { SettlementInput, SettlementLine } from '../../../mock-server/services/settlement/engine/input'
import type { Settled } from '../../../mock-server/services/settlement/engine/outcome'
import { settle } from '../../../mock-server/services/settlement/engine/settle'

export const DATE = '2026-11-24'

export const line = (
  lineNo: number,
  category: 'A' | 'B' | 'C',
  unitPriceFen: number,
  more: Partial<SettlementLine> = {},
) => ({
  lineNo,
  category,
  unitPriceFen,
  quantity: 1,
  selfPayBp: 0,
  ...more,
})

/** An active employee without account, 40 years old, in a level-3 hospital, at the start of the year. */
export const input = (more: Partial<SettlementInput>): SettlementInput => ({
  lines: [],
  person: { insuranceType: '310', retired: false, age: 40 },
  institution: { level: '3', tier: 'general' },
  medType: '11',
  date: DATE,
  year: emptyYear(),
  stay: emptyStay(),
  remoteClass: 'local',
  referralChain: [],
  accountFen: 0,
  mutualAid: null,
  useAccount: true,
  useMutualAid: true,
  ...more,
})

export function must(answer: PolicyAnswer): Policy {
  if (answer.kind === 'refused') throw new Error(`no policy: ${answer.code}`)
  return answer.policy
}

/** Settles under the policy the region ships for it; a refusal fails the test. */
export function settled(region: string, bill: SettlementInput): Settled {
  const outcome = settle(bill, must(policyFor(region, bill.person.insuranceType, bill.medType, bill.date)))
  if (outcome.kind === 'refused') throw new Error(`refused: ${outcome.code}`)
  return outcome
}

/** The bill of the pictures (look/spec.md §6): an Ankang resident, medType 14, in a Hangzhou level-3 hospital. */
export const pictureBill = input({
  lines: [
    line(1, 'A', 2500),
    line(2, 'B', 18_000, { selfPayBp: 1000 }),
    line(3, 'A', 2380, { quantity: 2 }),
    line(4, 'B', 4200, { quantity: 2, selfPayBp: 1000, priceCeilingFen: 4000 }),
    line(5, 'C', 6800),
  ],
  person: { insuranceType: '390', retired: false, age: 76 },
  medType: '14',
  mutualAid: { availableFen: 300_000, ceilingPerUseFen: 15_000 },
})

export const pictureLines = [
  { lineNo: 1, name: '诊察费' },
  { lineNo: 2, name: '心脏彩超' },
  { lineNo: 3, name: '氨氯地平', unit: '盒', isDrug: true },
  { lineNo: 4, name: '阿托伐他汀', unit: '盒', isDrug: true },
  { lineNo: 5, name: '辅酶 Q10 胶囊', unit: '盒', isDrug: true },
]
