import { emptyStay, emptyYear } from '../../../mock-server/services/settlement/engine/accumulators'
import type { SettlementInput } from '../../../mock-server/services/settlement/engine/input'
import type { Breakdown } from '../../../src/contract/settlement/breakdown'
import { input, line, pictureBill, settled } from './bill'

const active = { insuranceType: '310', retired: false, age: 40 }
const retired = { insuranceType: '310', retired: true, age: 70 }
const resident = { insuranceType: '390', retired: false, age: 76 }
const child = { insuranceType: '390', retired: false, age: 9 }
const level = (one: '1' | '2' | '3') => ({ level: one, tier: 'general' as const })
const community = { level: '1', tier: 'community' } as const
const village = { level: '1', tier: 'village' } as const

test('the bill of the pictures: 404.60 = 199.29 fund + 150.00 shared + 55.31 cash', () => {
  expect(settled('610900', pictureBill).breakdown).toEqual({
    totalFen: 40_460,
    fullSelfPayFen: 6800,
    overLimitFen: 400,
    preSelfPayFen: 2600,
    inScopeFen: 30_660,
    deductibleFen: 0,
    pooledFundFen: 19_929,
    civilServantFen: 0,
    enterpriseFen: 0,
    seriousIllnessFen: 0,
    largeAmountFen: 0,
    assistanceFen: 0,
    otherFundFen: 0,
    fundTotalFen: 19_929,
    personalTotalFen: 20_531,
    accountFen: 15_000,
    mutualAidFen: 15_000,
    cashFen: 5531,
    hospitalFen: 0,
  })
})

/** 60,000.00 = 2,000 outside the list + 500 over the limit + 3,500 乙类 first + 54,000 in scope (domain.md §2.4). */
const workedLines = [
  line(1, 'C', 200_000),
  line(2, 'A', 1_950_000, { priceCeilingFen: 1_900_000 }),
  line(3, 'B', 3_500_000, { selfPayBp: 1000 }),
  line(4, 'A', 350_000),
]

describe('the worked example of Hangzhou', () => {
  test.each([
    ['active', active, 4_446_400, 1_553_600],
    ['retired', retired, 4_659_200, 1_340_800],
  ])('%s', (_who, person, pooledFundFen, personalTotalFen) => {
    const { breakdown } = settled('330100', input({ person, medType: '21', lines: workedLines }))
    expect(breakdown).toMatchObject({
      totalFen: 6_000_000,
      fullSelfPayFen: 200_000,
      overLimitFen: 50_000,
      preSelfPayFen: 350_000,
      inScopeFen: 5_400_000,
      deductibleFen: 80_000,
      pooledFundFen,
      personalTotalFen,
    })
  })
})

/** One 甲 line of so many yuan, in scope to the last fen. */
const inScope = (yuan: number, more: Partial<SettlementInput>) => input({ lines: [line(1, 'A', yuan * 100)], ...more })

type Case = [name: string, region: string, bill: SettlementInput, expected: Partial<Breakdown>]

test.each<Case>([
  ['within the deductible', '330100', inScope(400, {}), { deductibleFen: 40_000, fundTotalFen: 0 }],
  ['level 3', '330100', inScope(2000, {}), { deductibleFen: 100_000, pooledFundFen: 76_000 }],
  ['level 2', '330100', inScope(2000, { institution: level('2') }), { pooledFundFen: 80_000 }],
  ['community', '330100', inScope(2000, { institution: community }), { pooledFundFen: 86_000 }],
  [
    'a pharmacy as level 2',
    '330100',
    inScope(2000, { institution: { level: 'pharmacy', tier: 'general' } }),
    { pooledFundFen: 80_000 },
  ],
  ['retired, level 3', '330100', inScope(2000, { person: retired }), { deductibleFen: 30_000, pooledFundFen: 139_400 }],
  [
    'retired, community',
    '330100',
    inScope(2000, { person: retired, institution: community }),
    { pooledFundFen: 156_400 },
  ],
  [
    'resident, level 3',
    '330100',
    inScope(1300, { person: resident }),
    { deductibleFen: 30_000, pooledFundFen: 30_000 },
  ],
  ['child, community', '330100', inScope(1300, { person: child, institution: community }), { pooledFundFen: 70_000 }],
])('Hangzhou outpatient: %s', (_name, region, bill, expected) => {
  expect(settled(region, bill).breakdown).toMatchObject(expected)
})

test.each<Case>([
  [
    'level 3, three bands',
    '330100',
    inScope(400_000, { medType: '21' }),
    { deductibleFen: 80_000, pooledFundFen: 3_214_400 + 28_160_000 + 3_600_000 },
  ],
  [
    'community, retired',
    '330100',
    inScope(50_000, { medType: '21', person: retired, institution: community }),
    { deductibleFen: 30_000, pooledFundFen: 3_652_400 + 960_000 },
  ],
  [
    'resident, level 3',
    '330100',
    inScope(300_000, { medType: '21', person: resident }),
    { pooledFundFen: 17_444_000 + 3_500_000 },
  ],
  [
    'child, level 2',
    '330100',
    inScope(300_000, { medType: '21', person: child, institution: level('2') }),
    { pooledFundFen: 18_712_500 + 4_000_000 },
  ],
  ['less than the deductible', '330100', inScope(500, { medType: '21' }), { deductibleFen: 50_000, pooledFundFen: 0 }],
])('Hangzhou stay: %s', (_name, region, bill, expected) => {
  expect(settled(region, bill).breakdown).toMatchObject(expected)
})

const stays = (before: number) => ({ ...emptyYear(), stays: before })

test.each<Case>([
  [
    'employee, first, level 3',
    '610900',
    inScope(10_000, { medType: '21' }),
    { deductibleFen: 80_000, pooledFundFen: 837_200 },
  ],
  [
    'employee, second, level 2',
    '610900',
    inScope(10_000, { medType: '21', institution: level('2'), year: stays(1) }),
    { deductibleFen: 20_000, pooledFundFen: 921_200 },
  ],
  [
    'employee, third, level 1',
    '610900',
    inScope(10_000, { medType: '21', institution: level('1'), year: stays(2) }),
    { deductibleFen: 0, pooledFundFen: 950_000 },
  ],
  [
    'retired, first, level 1',
    '610900',
    inScope(10_000, { medType: '21', institution: level('1'), person: retired }),
    { deductibleFen: 10_000, pooledFundFen: 950_400 },
  ],
  [
    'retired, second, level 1',
    '610900',
    inScope(10_000, { medType: '21', institution: level('1'), person: retired, year: stays(1) }),
    { deductibleFen: 0, pooledFundFen: 960_000 },
  ],
  [
    'resident, first, level 3',
    '610900',
    inScope(10_000, { medType: '21', person: resident }),
    { deductibleFen: 200_000, pooledFundFen: 480_000 },
  ],
  [
    'resident, second: −30 %',
    '610900',
    inScope(10_000, { medType: '21', person: resident, year: stays(1) }),
    { deductibleFen: 140_000 },
  ],
  [
    'resident, third: −50 %',
    '610900',
    inScope(10_000, { medType: '21', person: resident, year: stays(2) }),
    { deductibleFen: 100_000 },
  ],
  [
    'resident, fourth and later: 0',
    '610900',
    inScope(10_000, { medType: '21', person: resident, year: stays(6) }),
    { deductibleFen: 0 },
  ],
])('Ankang stay: %s', (_name, region, bill, expected) => {
  expect(settled(region, bill).breakdown).toMatchObject(expected)
})

const paid = (fundFen: number) => ({
  ...emptyYear(),
  outpatient: { deductibleFen: 20_000, inScopeFen: 200_000, fundFen },
})

test.each<Case>([
  ['employee, level 3', '610900', inScope(600, {}), { deductibleFen: 20_000, pooledFundFen: 20_000 }],
  ['employee, ceiling 800', '610900', inScope(3000, {}), { pooledFundFen: 80_000, personalTotalFen: 220_000 }],
  ['employee, 50.00 left', '610900', inScope(600, { year: paid(75_000) }), { deductibleFen: 0, pooledFundFen: 5000 }],
  ['retired, ceiling 1,000', '610900', inScope(3000, { person: retired }), { pooledFundFen: 100_000 }],
  ['resident, village', '610900', inScope(100, { person: resident, institution: village }), { pooledFundFen: 6000 }],
  [
    'resident, village, ceiling 100',
    '610900',
    inScope(500, { person: resident, institution: village }),
    { pooledFundFen: 10_000 },
  ],
  [
    'resident, township',
    '610900',
    inScope(100, { person: resident, institution: { level: '1', tier: 'township' } }),
    { pooledFundFen: 5000 },
  ],
  ['resident, level 3: nothing', '610900', inScope(100, { person: resident }), { pooledFundFen: 0, cashFen: 10_000 }],
])('Ankang outpatient: %s', (_name, region, bill, expected) => {
  expect(settled(region, bill).breakdown).toMatchObject(expected)
})

test.each<Case>([
  [
    'employee: pooled fund to 120,000, 大额 90 % of the rest',
    '610900',
    inScope(200_800, { medType: '21' }),
    // 120,000 is 91 % of 131,868.13; of the 68,131.87 above, 90 % is 61,318.68.
    { pooledFundFen: 12_000_000, largeAmountFen: 6_131_868, personalTotalFen: 20_080_000 - 12_000_000 - 6_131_868 },
  ],
  [
    'employee: 大额 to 140,000',
    '610900',
    inScope(400_000, { medType: '21', year: { ...emptyYear(), largeAmountFen: 1_000_000 } }),
    { largeAmountFen: 13_000_000 },
  ],
  [
    'resident: 大病 60 / 70 % above 10,000',
    '610900',
    inScope(152_000, { medType: '21', person: resident }),
    // 150,000 × 60 % = 90,000 fund; base 62,000: 40,000 × 60 % + 12,000 × 70 %.
    { pooledFundFen: 9_000_000, seriousIllnessFen: 2_400_000 + 840_000 },
  ],
  [
    'resident: 大病 goes on where the year stood',
    '610900',
    inScope(12_000, { medType: '21', person: resident, year: { ...emptyYear(), seriousIllnessBaseFen: 9_800_000 } }),
    // base 98,000 → 104,000: 2,000 × 70 % + 4,000 × 80 %.
    { pooledFundFen: 600_000, seriousIllnessFen: 140_000 + 320_000 },
  ],
])('above the ceiling: %s', (_name, region, bill, expected) => {
  expect(settled(region, bill).breakdown).toMatchObject(expected)
})

test('a second bill of the same stay goes on in the bands and pays no second deductible', () => {
  const first = settled('330100', inScope(39_000, { medType: '21' }))
  expect(first.after).toMatchObject({ year: { stays: 1 }, stay: { ordinal: 1, deductibleFen: 80_000 } })
  const second = settled('330100', inScope(3000, { medType: '21', year: first.after.year, stay: first.after.stay }))
  // 1,000 up to 40,000 at 82 %, 2,000 at 88 %.
  expect(second.breakdown).toMatchObject({ deductibleFen: 0, pooledFundFen: 82_000 + 176_000 })
  expect(second.after).toMatchObject({ year: { stays: 0 }, stay: { ordinal: 0 } })
})

test('a second outpatient visit pays only what is left of the deductible', () => {
  const first = settled('330100', inScope(400, {}))
  const second = settled('330100', inScope(1000, { year: first.after.year }))
  expect(second.breakdown).toMatchObject({ deductibleFen: 60_000, pooledFundFen: 30_400 })
})

test('half a fen is rounded up once per line and once per band', () => {
  const lines = [line(1, 'B', 5, { selfPayBp: 1000 }), line(2, 'B', 5, { selfPayBp: 1000 })]
  expect(settled('610900', { ...pictureBill, lines }).breakdown).toMatchObject({
    preSelfPayFen: 2,
    inScopeFen: 8,
    pooledFundFen: 5,
  })
  expect(settled('610900', { ...pictureBill, lines: [line(1, 'A', 30)] }).breakdown.pooledFundFen).toBe(20)
})

describe('own account before shared account before cash', () => {
  const bill = inScope(500, { accountFen: 30_000, mutualAid: { availableFen: 9000, ceilingPerUseFen: 15_000 } })
  test.each([
    ['both', true, true, 39_000, 9000, 11_000],
    ['own only', true, false, 30_000, 0, 20_000],
    ['shared only', false, true, 9000, 9000, 41_000],
    ['neither', false, false, 0, 0, 50_000],
  ])('%s', (_name, useAccount, useMutualAid, accountFen, mutualAidFen, cashFen) => {
    const { breakdown } = settled('330100', { ...bill, useAccount, useMutualAid })
    expect(breakdown).toMatchObject({ accountFen, mutualAidFen, cashFen })
  })

  test('an account that is large enough leaves no cash and gives nothing more', () => {
    const { breakdown, after } = settled('330100', { ...bill, accountFen: 1_000_000 })
    expect(breakdown).toMatchObject({ accountFen: 50_000, mutualAidFen: 0, cashFen: 0 })
    expect(after).toMatchObject({ ownAccountFen: 50_000, mutualAidFen: 0 })
  })

  test('residents have no account, whatever the caller says', () => {
    const { breakdown } = settled('610900', { ...pictureBill, accountFen: 99_999, mutualAid: null })
    expect(breakdown).toMatchObject({ accountFen: 0, cashFen: 20_531 })
  })
})

test('an empty stay and year are zero throughout', () => {
  expect(Object.values(emptyStay())).toEqual([0, 0, 0, 0])
  expect(JSON.stringify(emptyYear())).not.toMatch(/[1-9]/)
})
