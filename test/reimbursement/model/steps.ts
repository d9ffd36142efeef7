import fc from 'fast-check'

const clerk = fc.constantFrom('clerk-lin', 'clerk-qiao', 'clerk-shen')
/** Which of the invoices and claims so far; taken modulo their number. */
const which = fc.nat(2)

/** Around what has an end: 60 days for an appeal and for asked pages, 90 for a draft. */
const days = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 45 }) },
  { weight: 1, arbitrary: fc.constantFrom(59, 60, 61, 89, 90, 91) },
)

/** What may happen to claims, in any order: most of it is not allowed at that moment, and must then change nothing. */
const step = fc.oneof(
  { weight: 1, arbitrary: fc.record({ do: fc.constant('issue'), lines: fc.integer({ min: 1, max: 3 }) }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('bill'), end: fc.constantFrom('settled', 'self-paid', 'both') }),
  },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('begin'), which }) },
  { weight: 7, arbitrary: fc.record({ do: fc.constant('submit'), which }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('withdraw'), which }) },
  { weight: 8, arbitrary: fc.record({ do: fc.constant('approve'), which, clerk, refused: fc.nat(2) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('refuse'), which, clerk }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('ask'), which, clerk }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('supplement'), which }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('appeal'), which }) },
  { weight: 7, arbitrary: fc.record({ do: fc.constant('pay'), which, ok: fc.boolean() }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('repair'), which }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('flush'), which }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('return'), which }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('wait'), days }) },
)

export type Step = typeof step extends fc.Arbitrary<infer One> ? One : never

/** There is something to act on from the start: two invoices, each in a draft. */
const BEGUN: readonly Step[] = [
  { do: 'issue', lines: 2 },
  { do: 'begin', which: 0 },
  { do: 'issue', lines: 1 },
  { do: 'begin', which: 1 },
]

const clerkOne = 'clerk-lin'
/** How far the first claim is when chance takes over: what comes late would else be rare. */
const AHEAD: readonly Step[] = [
  { do: 'submit', which: 0 },
  { do: 'approve', which: 0, clerk: clerkOne, refused: 1 },
  { do: 'approve', which: 0, clerk: 'clerk-qiao', refused: 1 },
  { do: 'pay', which: 0, ok: true },
  { do: 'appeal', which: 0 },
  { do: 'ask', which: 0, clerk: 'clerk-shen' },
]

export const sequence: fc.Arbitrary<Step[]> = fc
  .tuple(fc.nat(AHEAD.length), fc.array(step, { minLength: 6, maxLength: 16 }))
  .map(([ahead, random]) => [...BEGUN, ...AHEAD.slice(0, ahead), ...random])
