import fc from 'fast-check'

/** People of both regions and kinds, with and without accounts. */
const people = ['zhouxiao', 'liguilan', 'newcomer', 'retiree', 'stranger', 'child', 'elder'] as const
const places = [
  'H99010000001',
  'H99010000003',
  'H99010000005',
  'H99010000007',
  'H99020000001',
  'H99020000006',
  'P99010000001',
] as const

const price = fc.oneof(
  fc.integer({ min: 0, max: 300 }),
  fc.integer({ min: 100, max: 100_000 }),
  fc.integer({ min: 100_000, max: 8_000_000 }),
)
const plain = {
  name: fc.constantFrom('检查费', '氨氯地平', '床位费', '手术费'),
  unitPriceFen: price,
  quantity: fc.integer({ min: 1, max: 9 }),
  priceCeilingFen: fc.option(fc.integer({ min: 0, max: 200_000 }), { nil: undefined, freq: 3 }),
}
const line = fc.oneof(
  fc.record({ ...plain, category: fc.constantFrom('A' as const, 'C' as const) }),
  fc.record({
    ...plain,
    category: fc.constant('B' as const),
    selfPayRatio: fc.integer({ min: 0, max: 10_000 }).map((tenThousandths) => tenThousandths / 10_000),
  }),
)

/** A bill and what becomes of it. */
export const randomCase = fc.record({
  personaId: fc.constantFrom(...people),
  channel: fc.constantFrom('weapp' as const, 'alipay' as const),
  institutionId: fc.constantFrom(...places),
  medType: fc.constantFrom('11', '11', '14', '21'),
  /** A second bill of the same stay or visit. */
  sameVisit: fc.boolean(),
  lines: fc.array(line, { minLength: 1, maxLength: 12 }),
  useAccount: fc.boolean(),
  useMutualAid: fc.boolean(),
  result: fc.constantFrom('paid', 'paid', 'paid', 'paid', 'paid', 'insurance-failed', 'failed', 'cancelled'),
  reverse: fc.integer({ min: 0, max: 9 }).map((die) => die === 0),
})
export type RandomCase = typeof randomCase extends fc.Arbitrary<infer T> ? T : never
