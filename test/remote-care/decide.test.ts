import { canCancel, canChange, canPrint, canRenew, canSupplement, canWithdraw } from '@/contract/remote-care/can'
import { addDays, addMonths } from '@/contract/remote-care/dates'
import type { FilingState } from '@/contract/remote-care/filing'
import { filingKinds, isLongTerm } from '@/contract/remote-care/kinds'
import { places } from '@/contract/remote-care/place-table'
import { covers, placeLine, placeName, placeOf, searchPlaces } from '@/contract/remote-care/places'
import { materialsFor, mayPromise, PROMISE_VERSION, proves } from '@/contract/remote-care/proof'
import { type Answers, decideKind } from '@/contract/remote-care/questions'

test.each<[Answers, boolean, string]>([
  [{ why: 'live', stay: 'half-year' }, false, 'long-term-living'],
  [{ why: 'live', stay: 'half-year' }, true, 'long-term-living'],
  [{ why: 'live', stay: 'half-year', householdMoved: false }, true, 'long-term-living'],
  [{ why: 'live', stay: 'half-year', householdMoved: true }, true, 'retired-resettled'],
  [{ why: 'live', stay: 'half-year', householdMoved: true }, false, 'long-term-living'],
  [{ why: 'live', stay: 'shorter' }, false, 'temporary'],
  [{ why: 'work', stay: 'half-year' }, false, 'posted'],
  [{ why: 'work', stay: 'shorter' }, false, 'temporary'],
  [{ why: 'referred', letter: true }, false, 'referral'],
  [{ why: 'referred', letter: false }, false, 'temporary'],
  [{ why: 'emergency', admitted: false }, false, 'temporary'],
  [{ why: 'trip' }, true, 'temporary'],
])('%o, retired %s: %s', (answers, retired, kind) => {
  expect(decideKind(answers, { retired })).toEqual({ outcome: 'file', kind })
})

test('an emergency that the hospital took in is deemed filed', () => {
  expect(decideKind({ why: 'emergency', admitted: true }, { retired: false })).toEqual({ outcome: 'deemed' })
})

test('what proves what: a promise for long-term kinds, the letter for a referral, nothing for a trip', () => {
  const promise = { way: 'promise', version: PROMISE_VERSION } as const
  for (const kind of filingKinds) {
    expect(mayPromise(kind)).toBe(isLongTerm(kind))
    expect(proves(kind, promise)).toBe(isLongTerm(kind))
    expect(proves(kind, { way: 'none' })).toBe(materialsFor(kind).length === 0)
    for (const paper of materialsFor(kind))
      expect(proves(kind, { way: 'materials', items: [{ kind: paper, pages: 1 }] })).toBe(true)
  }
})

test.each([
  ['2026-08-31', 6, '2027-02-28'],
  ['2027-08-31', 6, '2028-02-29'],
  ['2026-11-24', 6, '2027-05-24'],
  ['2026-12-31', 2, '2027-02-28'],
])('%s and %s months are %s', (from, months, to) => {
  expect(addMonths(from, months)).toBe(to)
})

test('days go over the ends of months and years', () => {
  expect([addDays('2026-12-31', 1), addDays('2028-02-28', 1), addDays('2027-03-01', -1)]).toEqual([
    '2027-01-01',
    '2028-02-29',
    '2027-02-28',
  ])
})

describe('places', () => {
  test('every province of the mainland, each code once, each city in its province', () => {
    expect(places.filter(({ province }) => province === null)).toHaveLength(31)
    expect(new Set(places.map(({ region }) => region)).size).toBe(places.length)
    for (const { region, province } of places)
      if (province !== null) expect(placeName(`${region.slice(0, 2)}0000`)).toBe(province)
  })

  test.each([
    ['杭州', '杭州'],
    ['杭', '杭州'],
    ['杭州市', '杭州'],
    [' 成 都 ', '成都'],
    ['浙江', '浙江'],
    ['内蒙', '内蒙古'],
    ['安康', '安康'],
  ])('typed %s: %s comes first', (typed, name) => {
    expect(searchPlaces(typed)[0]?.name).toBe(name)
  })

  test('a province brings its cities; nothing brings nothing', () => {
    expect(searchPlaces('浙江').map(({ name }) => name)).toEqual(expect.arrayContaining(['浙江', '杭州', '丽水']))
    expect(searchPlaces('')).toEqual([])
    expect(searchPlaces('火星')).toEqual([])
    expect(placeOf('999999')).toBeUndefined()
    expect(placeLine({ region: '330100', name: '杭州', province: '浙江' })).toBe('浙江，杭州')
  })

  test.each([
    ['330000', '330100', true],
    ['330100', '330106', true],
    ['330100', '330200', false],
    ['330100', '330000', false],
    ['310000', '310115', true],
  ])('%s covers %s: %s', (outer, inner, covered) => {
    expect(covers(outer, inner)).toBe(covered)
  })
})

describe('what may be done, by state', () => {
  const of = (
    state: FilingState,
    more: { kind?: 'long-term-living' | 'temporary' | 'emergency'; lockedUntil?: string } = {},
  ) => ({
    state,
    kind: more.kind ?? ('long-term-living' as const),
    lockedUntil: more.lockedUntil ?? null,
  })
  const today = '2026-11-24'
  const effective: FilingState = { kind: 'effective', expiresSoon: false }
  const soon: FilingState = { kind: 'effective', expiresSoon: true }

  test('ended and changed only while it holds, after the lock, and never an emergency', () => {
    expect(canCancel(of(effective), today).allowed).toBe(true)
    expect(canCancel(of(effective, { lockedUntil: '2026-11-25' }), today)).toEqual({
      allowed: false,
      reason: 'filing-locked',
    })
    expect(canCancel(of(effective, { lockedUntil: today }), today).allowed).toBe(true)
    expect(canCancel(of(effective, { kind: 'emergency' }), today).allowed).toBe(false)
    expect(canChange(of(effective), today).allowed).toBe(true)
    expect(canChange(of(effective, { kind: 'temporary' }), today)).toEqual({ allowed: false, reason: 'state-conflict' })
    expect(canChange(of({ kind: 'expired' }), today).allowed).toBe(false)
  })

  test('renewed only when it ends soon', () => {
    expect(canRenew(of(soon, { kind: 'temporary' })).allowed).toBe(true)
    expect(canRenew(of(effective, { kind: 'temporary' })).allowed).toBe(false)
    expect(canRenew(of(soon, { kind: 'emergency' })).allowed).toBe(false)
  })

  test.each<[FilingState, boolean, boolean, boolean]>([
    [{ kind: 'reviewing', promisedOn: today }, true, false, false],
    [{ kind: 'returned', note: 'x', askedPage: null, answerBy: today }, true, true, false],
    [{ kind: 'lapsed' }, false, false, false],
    [{ kind: 'upcoming' }, false, false, true],
    [effective, false, false, true],
    [{ kind: 'expired' }, false, false, true],
    [{ kind: 'changed', lastDay: today }, false, false, true],
    [{ kind: 'cancelled', lastDay: today }, false, false, true],
    [{ kind: 'withdrawn' }, false, false, false],
    [{ kind: 'refused', note: 'x' }, false, false, false],
    [{ kind: 'revoked', note: 'x' }, false, false, false],
  ])('%o: withdraw %s, supplement %s, print %s', (state, withdraw, supplement, print) => {
    const one = of(state)
    expect([canWithdraw(one).allowed, canSupplement(one).allowed, canPrint(one).allowed]).toEqual([
      withdraw,
      supplement,
      print,
    ])
  })
})
