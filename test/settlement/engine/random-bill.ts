import fc from 'fast-check'
import { hangzhou } from '../../../mock-server/regions/330100'
import { ankang } from '../../../mock-server/regions/610900'
import type { InstitutionLevel, Policy, RemoteClass } from '../../../mock-server/regions/shape'
import type { SettlementInput, SettlementLine } from '../../../mock-server/services/settlement/engine/input'
import { DATE } from './bill'
import { harshPolicy } from './harsh-policy'

/** Everything shipped, the switched-off version too, and one that uses every switch no shipped region uses. */
export const policies: readonly Policy[] = [...hangzhou.policies, ...ankang.policies, harshPolicy]

/** Small change, ordinary bills, and sums that pass every ceiling. */
const price = fc.oneof(
  fc.integer({ min: 0, max: 300 }),
  fc.integer({ min: 100, max: 100_000 }),
  fc.integer({ min: 100_000, max: 20_000_000 }),
)
const quantity = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 1, max: 12 }) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 60 }) },
)
const ceiling = fc.option(fc.integer({ min: 0, max: 200_000 }), { nil: undefined, freq: 2 })

const line: fc.Arbitrary<Omit<SettlementLine, 'lineNo'>> = fc.oneof(
  fc.record({
    category: fc.constantFrom('A' as const, 'C' as const),
    unitPriceFen: price,
    quantity,
    priceCeilingFen: ceiling,
    selfPayBp: fc.constant(0),
  }),
  fc.record({
    category: fc.constant('B' as const),
    unitPriceFen: price,
    quantity,
    priceCeilingFen: ceiling,
    selfPayBp: fc.oneof(fc.constantFrom(0, 500, 1000, 2000, 10_000), fc.integer({ min: 0, max: 10_000 })),
  }),
)

const fen = (most: number) =>
  fc.oneof(fc.constant(0), fc.integer({ min: 0, max: Math.floor(most / 20) }), fc.integer({ min: 0, max: most }))
const pot = fc.record({ deductibleFen: fen(200_000), inScopeFen: fen(40_000_000), fundFen: fen(120_000) })
const year = fc.record({
  outpatient: pot,
  chronic: pot,
  stays: fc.integer({ min: 0, max: 6 }),
  pooledFundFen: fen(12_100_000),
  largeAmountFen: fen(14_100_000),
  seriousIllnessBaseFen: fen(12_000_000),
  seriousIllnessFen: fen(31_000_000),
})
const stay = fc
  .tuple(pot, fc.integer({ min: 0, max: 4 }))
  .map(([sums, ordinal]) =>
    ordinal === 0 ? { ordinal, deductibleFen: 0, inScopeFen: 0, fundFen: 0 } : { ...sums, ordinal },
  )

const levelsOf = (policy: Policy): readonly InstitutionLevel[] =>
  policy.medType === '21' ? ['1', '2', '3'] : ['1', '2', '3', 'pharmacy']

const CLASSES: readonly RemoteClass[] = ['local', 'long-term', 'referral', 'emergency', 'temporary', 'unfiled']
const classesOf = (policy: Policy) => CLASSES.filter((one) => policy.remoteDrop[one] !== undefined)

/** Mostly none: a stay that was not referred. */
const chain = fc.oneof(
  { weight: 3, arbitrary: fc.constant([]) },
  {
    weight: 1,
    arbitrary: fc.array(fc.record({ level: fc.constantFrom('1', '2', '3'), deductibleFen: fen(200_000) }), {
      minLength: 1,
      maxLength: 3,
    }),
  },
)

export interface RandomBill {
  policy: Policy
  input: SettlementInput
}

/** A bill that the policy settles: no refusals here, those have their own tests. */
export const randomBill: fc.Arbitrary<RandomBill> = fc.constantFrom(...policies).chain((policy) =>
  fc.record({
    policy: fc.constant(policy),
    input: fc.record({
      lines: fc
        .array(line, { minLength: 1, maxLength: 12 })
        .map((lines) => lines.map((one, index) => ({ ...one, lineNo: index + 1 }))),
      person: fc.record({
        insuranceType: fc.constant(policy.insuranceType),
        retired: fc.boolean(),
        age: fc.integer({ min: 0, max: 100 }),
      }),
      institution: fc.record({
        level: fc.constantFrom(...levelsOf(policy)),
        tier: fc.constantFrom('village', 'township', 'community', 'general', 'special'),
      }),
      medType: fc.constant(policy.medType),
      date: fc.constant(DATE),
      year,
      stay,
      remoteClass: fc.constantFrom(...classesOf(policy)),
      referralChain: policy.accumulate === 'stay' ? chain : fc.constant([]),
      accountFen: fen(2_000_000),
      mutualAid: fc.option(fc.record({ availableFen: fen(1_000_000), ceilingPerUseFen: fen(100_000) })),
      useAccount: fc.boolean(),
      useMutualAid: fc.boolean(),
    }),
  }),
)
