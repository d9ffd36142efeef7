import fc from 'fast-check'

/** 杭州, all of 浙江, 成都; 西安 lies in the province that insures, 安康 is where she is insured. */
export const PLACES = ['330100', '330000', '510100', '610100', '610900'] as const
/** Where she is treated: cities only. */
export const VISITED = ['330100', '510100', '610100', '610900'] as const

export type Reason = 'live' | 'work' | 'trip' | 'referred'
export type Way = 'promise' | 'materials' | 'none'

/** One thing that happens to a person's filings. `which` picks one of them, newest first. */
export type Step =
  | { do: 'file'; reason: Reason; region: string; inDays: number; way: Way }
  | { do: 'change'; which: number; region: string; inDays: number; way: Way }
  | { do: 'cancel' | 'withdraw' | 'supplement'; which: number }
  | { do: 'renew'; which: number; months: 6 | 12 }
  | { do: 'review'; which: number; result: 'passed' | 'returned' | 'refused' }
  | { do: 'revoke'; which: number }
  | { do: 'emergency'; region: (typeof VISITED)[number] }
  | { do: 'visit'; region: (typeof VISITED)[number]; stay: boolean }
  | { do: 'wait'; days: number }

const which = fc.integer({ min: 0, max: 3 })
const way = fc.constantFrom<Way>('promise', 'promise', 'materials', 'none')
/** Around what has an end: today, the lock (6 months), the least length, how far ahead one may file. */
const inDays = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(0, 1) }, fc.constantFrom(-1, -30, 7, 90, 91, 200))
const days = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(1, 2, 7) },
  fc.constantFrom(29, 30, 31, 89, 152, 180, 181, 182, 184, 185, 366),
)
const region = fc.oneof({ weight: 4, arbitrary: fc.constantFrom('330100', '510100') }, fc.constantFrom(...PLACES))
const visited = fc.oneof({ weight: 4, arbitrary: fc.constant('330100' as const) }, fc.constantFrom(...VISITED))

/** Mostly a proof that is enough for the reason. */
function fitting({ reason, way }: { reason: Reason; way: Way }): Way {
  if (reason === 'trip') return 'none'
  return reason === 'referred' || way === 'materials' ? 'materials' : 'promise'
}

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .record({
        reason: fc.constantFrom<Reason>('live', 'live', 'work', 'trip', 'trip', 'referred'),
        region,
        inDays,
        way,
        fits: fc.integer({ min: 0, max: 9 }).map((die) => die > 0),
      })
      .map(({ fits, ...drawn }): Step => ({ do: 'file', ...drawn, way: fits ? fitting(drawn) : drawn.way })),
  },
  {
    weight: 3,
    arbitrary: fc.record({ which, region, inDays, way }).map((drawn): Step => ({ do: 'change', ...drawn })),
  },
  {
    weight: 3,
    arbitrary: fc
      .record({ do: fc.constantFrom('cancel' as const, 'withdraw' as const, 'supplement' as const), which })
      .map((drawn): Step => drawn),
  },
  {
    weight: 2,
    arbitrary: fc
      .record({ which, months: fc.constantFrom(6 as const, 12 as const) })
      .map((drawn): Step => ({ do: 'renew', ...drawn })),
  },
  {
    weight: 4,
    arbitrary: fc
      .record({
        which,
        result: fc.constantFrom('passed' as const, 'passed' as const, 'returned' as const, 'refused' as const),
      })
      .map((drawn): Step => ({ do: 'review', ...drawn })),
  },
  { weight: 1, arbitrary: which.map((drawn): Step => ({ do: 'revoke', which: drawn })) },
  { weight: 1, arbitrary: visited.map((drawn): Step => ({ do: 'emergency', region: drawn })) },
  {
    weight: 6,
    arbitrary: fc.record({ region: visited, stay: fc.boolean() }).map((drawn): Step => ({ do: 'visit', ...drawn })),
  },
  { weight: 6, arbitrary: days.map((drawn): Step => ({ do: 'wait', days: drawn })) },
)

/** Begins with a filing and a visit, so that most sequences have something to end. */
export const sequence: fc.Arbitrary<Step[]> = fc
  .tuple(fc.array(step, { minLength: 5, maxLength: 22 }), fc.constantFrom<Way>('promise', 'materials'))
  .map(([rest, first]) => [
    { do: 'file', reason: 'live', region: '330100', inDays: 0, way: first },
    { do: 'visit', region: '330100', stay: true },
    ...rest,
  ])
