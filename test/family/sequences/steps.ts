import fc from 'fast-check'

/** One thing that happens between an actor and a subject. */
export type Step =
  | { do: 'grant'; scopes: readonly ('pay' | 'view' | 'book')[]; perPaymentFen: number; perDayFen: number; term: Term }
  | { do: 'face' }
  | { do: 'pay'; fen: number; end: 'paid' | 'cancelled' | 'later' }
  | { do: 'finish' }
  | { do: 'look' }
  | { do: 'revoke'; by: 'subject' | 'actor' | 'phone' }
  | { do: 'wait'; seconds: number }

export type Term = '1-month' | '6-months'

const MINUTE = 60
const DAY = 86_400

const grant = fc
  .record({
    scopes: fc.constantFrom<readonly ('pay' | 'view' | 'book')[]>(['pay'], ['pay', 'view'], ['view'], ['book', 'pay']),
    perPaymentFen: fc.constantFrom(20_000, 50_000),
    more: fc.constantFrom(1, 2),
    term: fc.constantFrom<Term>('1-month', '6-months'),
  })
  .map(({ scopes, perPaymentFen, more, term }): Step => {
    // 500 × 2 = 1,000 yuan and 200 × 1 = 200 yuan can both be chosen; 400 cannot, so it becomes 500.
    const perDayFen = perPaymentFen * more === 40_000 ? 50_000 : perPaymentFen * more
    return { do: 'grant', scopes, perPaymentFen, perDayFen, term }
  })

/** Amounts around the ceilings, to the fen. */
const fen = fc.oneof(
  fc.constantFrom(1, 9_999, 19_999, 20_000, 20_001, 49_999, 50_000, 50_001),
  fc.integer({ min: 1, max: 60_000 }),
)

/** Moments around what ends by itself: the face check (1 h), an order (30 min), midnight, the term. */
const seconds = fc.oneof(
  fc.constantFrom(1, 29 * MINUTE, 31 * MINUTE, 59 * MINUTE, 61 * MINUTE, DAY / 2, DAY, 29 * DAY, 33 * DAY),
  fc.integer({ min: 1, max: 2 * DAY }),
)

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: grant },
  { weight: 4, arbitrary: fc.constant<Step>({ do: 'face' }) },
  {
    weight: 8,
    arbitrary: fc
      .record({ fen, end: fc.constantFrom('paid' as const, 'paid' as const, 'cancelled' as const, 'later' as const) })
      .map((drawn): Step => ({ do: 'pay', ...drawn })),
  },
  { weight: 2, arbitrary: fc.constant<Step>({ do: 'finish' }) },
  { weight: 2, arbitrary: fc.constant<Step>({ do: 'look' }) },
  {
    weight: 2,
    arbitrary: fc.constantFrom<Step>(
      { do: 'revoke', by: 'subject' },
      { do: 'revoke', by: 'actor' },
      { do: 'revoke', by: 'phone' },
    ),
  },
  { weight: 3, arbitrary: seconds.map((drawn): Step => ({ do: 'wait', seconds: drawn })) },
)

/** Begins with a grant and a face, so that most sequences get as far as paying. */
export const sequence: fc.Arbitrary<Step[]> = fc
  .tuple(grant, fc.array(step, { minLength: 4, maxLength: 18 }))
  .map(([first, rest]) => [first, { do: 'face' }, ...rest])
