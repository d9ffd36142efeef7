import fc from 'fast-check'

const clerk = fc.constantFrom('clerk-lin', 'clerk-qiao', 'clerk-shen')
/** Which of the invoices and claims so far; taken modulo their number. */
const which = fc.nat(2)

/** What may happen to claims, in any order: most of it is not allowed at that moment, and must then change nothing. */
const step = fc.oneof(
  { weight: 1, arbitrary: fc.record({ do: fc.constant('issue'), lines: fc.integer({ min: 1, max: 3 }) }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('bill'), end: fc.constantFrom('settled', 'self-paid', 'both') }),
  },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('begin'), which }) },
  { weight: 7, arbitrary: fc.record({ do: fc.constant('submit'), which }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('withdraw'), which }) },
  { weight: 8, arbitrary: fc.record({ do: fc.constant('approve'), which, clerk, refused: fc.nat(2) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('refuse'), which, clerk }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('ask'), which, clerk }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('supplement'), which }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('appeal'), which }) },
  { weight: 7, arbitrary: fc.record({ do: fc.constant('pay'), which, ok: fc.boolean() }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('repair'), which }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('flush'), which }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('wait'), days: fc.integer({ min: 1, max: 45 }) }) },
)

export type Step = typeof step extends fc.Arbitrary<infer One> ? One : never

/** There is something to act on from the start: two invoices, each in a draft. */
const BEGUN: readonly Step[] = [
  { do: 'issue', lines: 2 },
  { do: 'begin', which: 0 },
  { do: 'issue', lines: 1 },
  { do: 'begin', which: 1 },
]

export const sequence: fc.Arbitrary<Step[]> = fc
  .array(step, { minLength: 6, maxLength: 16 })
  .map((random) => [...BEGUN, ...random])
