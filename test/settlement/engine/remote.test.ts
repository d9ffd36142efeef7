import { policyFor } from '../../../mock-server/regions/policy-for'
import type { RemoteBasis } from '../../../mock-server/regions/remote'
import type { Policy, RatioDrop, RemoteClass } from '../../../mock-server/regions/shape'
import { explain } from '../../../mock-server/services/settlement/engine/explain/explain'
import type { SettlementInput } from '../../../mock-server/services/settlement/engine/input'
import { settle } from '../../../mock-server/services/settlement/engine/settle'
import { DATE, input, line, must, pictureBill, settled } from './bill'

const resident = { insuranceType: '390', retired: false, age: 76 }
const retired = { insuranceType: '310', retired: true, age: 66 }
const employee = { insuranceType: '310', retired: false, age: 40 }
const stay = (person: SettlementInput['person'], yuan: number): Partial<SettlementInput> => ({
  medType: '21',
  person,
  lines: [line(1, 'A', yuan * 100)],
})

/** [region, bill, class, what the pooled fund pays in fen], computed by hand from domain.md §2.4 and §2.7. */
const table: readonly [string, string, Partial<SettlementInput>, RemoteClass, number][] = [
  // 安康 居民, level 3: 60 % above 2,000. look/spec.md §6.
  ['安康居民住院', '610900', stay(resident, 30_000), 'local', 1_680_000],
  ['安康居民住院', '610900', stay(resident, 30_000), 'long-term', 1_680_000],
  ['安康居民住院', '610900', stay(resident, 30_000), 'referral', 1_400_000],
  ['安康居民住院', '610900', stay(resident, 30_000), 'emergency', 1_400_000],
  ['安康居民住院', '610900', stay(resident, 30_000), 'temporary', 1_260_000],
  ['安康居民住院', '610900', stay(resident, 30_000), 'unfiled', 1_120_000],
  // 安康 职工 active, level 3: 91 % above 800.
  ['安康职工住院', '610900', stay(employee, 10_800), 'local', 910_000],
  ['安康职工住院', '610900', stay(employee, 10_800), 'long-term', 910_000],
  ['安康职工住院', '610900', stay(employee, 10_800), 'referral', 810_000],
  ['安康职工住院', '610900', stay(employee, 10_800), 'emergency', 810_000],
  ['安康职工住院', '610900', stay(employee, 10_800), 'temporary', 760_000],
  ['安康职工住院', '610900', stay(employee, 10_800), 'unfiled', 710_000],
  // 安康 职工 outpatient, level 3: 50 % above 200, at most 800 a year: 20 points less leaves 30 %.
  ['安康职工门诊', '610900', { person: employee, lines: [line(1, 'A', 120_000)] }, 'local', 50_000],
  ['安康职工门诊', '610900', { person: employee, lines: [line(1, 'A', 120_000)] }, 'referral', 40_000],
  ['安康职工门诊', '610900', { person: employee, lines: [line(1, 'A', 120_000)] }, 'unfiled', 30_000],
  // 安康 居民 outpatient in a city hospital pays nothing at home; it cannot fall below nothing elsewhere.
  ['安康居民门诊', '610900', { person: resident, lines: [line(1, 'A', 10_000)] }, 'unfiled', 0],
  // 安康 门诊慢特病, the demo rule: the same everywhere.
  ['安康居民慢特病', '610900', pictureBill, 'long-term', 19_929],
  ['安康居民慢特病', '610900', pictureBill, 'unfiled', 19_929],
  // 杭州 职工 retired, level 3: 86 % to 40,000 and 92 % above, deductible 800 (domain.md §2.4, scope 54,000).
  ['杭州退休住院', '330100', stay(retired, 54_000), 'long-term', 3_371_200 + 1_288_000],
  ['杭州退休住院', '330100', stay(retired, 54_000), 'referral', 2_979_200 + 1_148_000],
  ['杭州退休住院', '330100', stay(retired, 54_000), 'emergency', 2_979_200 + 1_148_000],
  ['杭州退休住院', '330100', stay(retired, 54_000), 'temporary', 2_587_200 + 1_008_000],
  ['杭州退休住院', '330100', stay(retired, 54_000), 'unfiled', 2_587_200 + 1_008_000],
  // 杭州 职工 outpatient, level 3: 76 % above 1,000.
  ['杭州职工门诊', '330100', { person: employee, lines: [line(1, 'A', 200_000)] }, 'long-term', 76_000],
  ['杭州职工门诊', '330100', { person: employee, lines: [line(1, 'A', 200_000)] }, 'referral', 66_000],
  ['杭州职工门诊', '330100', { person: employee, lines: [line(1, 'A', 200_000)] }, 'unfiled', 56_000],
  // 杭州 居民 adult, level 3: 70 % above 800.
  ['杭州居民住院', '330100', stay(resident, 10_800), 'referral', 600_000],
  ['杭州居民住院', '330100', stay(resident, 10_800), 'unfiled', 500_000],
]

test.each(table)('%s, %s, %s: %s', (_name, region, bill, remoteClass, pooledFen) => {
  expect(settled(region, input({ ...bill, remoteClass })).breakdown.pooledFundFen).toBe(pooledFen)
})

test('deductible and ceiling are the insured place’s, whatever the class', () => {
  const left = settled('610900', input({ ...stay(resident, 1500), remoteClass: 'unfiled' })).breakdown
  expect(left).toMatchObject({ deductibleFen: 150_000, pooledFundFen: 0 })
  const year = settled('610900', input({ ...stay(employee, 300_000), remoteClass: 'referral' })).breakdown
  expect(year.pooledFundFen).toBe(12_000_000)
})

describe('scope is the treated place’s: it comes with the lines', () => {
  const treated = [
    line(1, 'A', 1_000_000),
    line(2, 'B', 500_000, { selfPayBp: 1500 }),
    line(3, 'C', 200_000),
    line(4, 'A', 30_000, { priceCeilingFen: 20_000 }),
  ]
  test.each([
    ['330100', 'long-term'],
    ['330100', 'unfiled'],
    ['610900', 'long-term'],
    ['610900', 'unfiled'],
  ] as const)('%s, %s', (region, remoteClass) => {
    const { breakdown } = settled(region, input({ medType: '21', lines: treated, remoteClass }))
    expect(breakdown).toMatchObject({
      totalFen: 1_730_000,
      fullSelfPayFen: 200_000,
      overLimitFen: 10_000,
      preSelfPayFen: 75_000,
      inScopeFen: 1_445_000,
    })
  })
})

test('a region may keep a part of the ratio instead of taking points off', () => {
  const ankang = must(policyFor('610900', '390', '21', DATE))
  const drop: RatioDrop = { mode: 'factor', keepBp: 8000 }
  const policy: Policy = { ...ankang, remoteDrop: { ...ankang.remoteDrop, unfiled: drop } }
  const bill = input({ ...stay(resident, 30_000), remoteClass: 'unfiled' })
  const outcome = settle(bill, policy)
  if (outcome.kind === 'refused') throw new Error(outcome.code)
  expect(outcome.breakdown.pooledFundFen).toBe(1_344_000)
  expect(explain(outcome.trace, { policy, lines: [] })[0]?.why).toContain('没有备案，只付原来的 80%。')
})

describe('转诊连续住院: one deductible for the chain', () => {
  const charged = (mode: Policy['referralDeductible'], more: Partial<SettlementInput>) => {
    const hangzhou = must(policyFor('330100', '310', '21', DATE))
    const outcome = settle(input({ ...stay(employee, 20_000), ...more }), { ...hangzhou, referralDeductible: mode })
    if (outcome.kind === 'refused') throw new Error(outcome.code)
    return outcome.breakdown.deductibleFen
  }
  const level3 = { level: '3', tier: 'general' } as const
  const community = { level: '1', tier: 'community' } as const
  const first = { level: '2', deductibleFen: 50_000 } as const
  const third = { level: '3', deductibleFen: 80_000 } as const

  test.each<
    [string, Policy['referralDeductible'], SettlementInput['institution'], SettlementInput['referralChain'], number]
  >([
    ['R-ZJ-1 level 2 (500) → level 3 (800)', 'highest', level3, [first], 30_000],
    ['R-ZJ-2 level 3 (800) → community (300)', 'highest', community, [third], 0],
    [
      'highest: an earlier part was cheaper than its deductible',
      'highest',
      level3,
      [{ level: '2', deductibleFen: 20_000 }],
      60_000,
    ],
    ['R-JX-1 level 2 → level 3: the difference', 'difference', level3, [first], 30_000],
    ['R-JX-2 level 3 → community: nothing', 'difference', community, [third], 0],
    [
      'difference: the standards count, not what was charged',
      'difference',
      level3,
      [{ level: '2', deductibleFen: 20_000 }],
      30_000,
    ],
    [
      '2 → 3 → 2 → 3: nothing more',
      'highest',
      level3,
      [first, { level: '3', deductibleFen: 30_000 }, { level: '2', deductibleFen: 0 }],
      0,
    ],
    [
      '2 → 3 → 2 → 3: nothing more',
      'difference',
      level3,
      [first, { level: '3', deductibleFen: 30_000 }, { level: '2', deductibleFen: 0 }],
      0,
    ],
    ['continuous: what was charged counts', 'continuous', level3, [first], 30_000],
    ['continuous: downwards nothing is left', 'continuous', community, [third], 0],
  ])('%s', (_name, mode, institution, referralChain, fen) => {
    expect(charged(mode, { institution, referralChain })).toBe(fen)
  })

  test('Hangzhou charges the highest once, Ankang goes on counting', () => {
    expect(must(policyFor('330100', '310', '21', DATE)).referralDeductible).toBe('highest')
    expect(must(policyFor('610900', '390', '21', DATE)).referralDeductible).toBe('continuous')
  })
})

describe('the sentence', () => {
  const say = (remoteClass: RemoteClass, basis: RemoteBasis, medType: '14' | '21' = '21') => {
    const policy = must(policyFor('610900', '390', medType, DATE))
    const bill = medType === '21' ? input(stay(resident, 30_000)) : pictureBill
    const outcome = settle({ ...bill, remoteClass }, policy)
    if (outcome.kind === 'refused') throw new Error(outcome.code)
    const reasons = explain(outcome.trace, { policy, lines: [], remote: { basis, placeName: '杭州' } })
    return reasons.find(({ ruleId }) => ruleId === 'ratio-share')
  }
  test.each<[RemoteClass, RemoteBasis, string]>([
    ['long-term', 'filed', '安康付 60%，自己付 40%。按异地长期居住算，和在安康一样。'],
    ['referral', 'filed', '安康付 50%，自己付 50%。按异地转诊算，比在安康少付 10 个百分点。'],
    ['emergency', 'filed', '安康付 50%，自己付 50%。按急诊抢救算，比在安康少付 10 个百分点。'],
    ['temporary', 'filed', '安康付 45%，自己付 55%。按临时外出就医算，比在安康少付 15 个百分点。'],
    ['unfiled', 'unfiled', '安康付 40%，自己付 60%。没有备案，少付 20 个百分点。'],
    ['local', 'no-filing-area', '安康付 60%，自己付 40%。在杭州看病不用备案，和在安康一样。'],
    ['local', 'home', '安康付 60%，自己付 40%。'],
  ])('%s, %s', (remoteClass, basis, text) => {
    expect(say(remoteClass, basis)?.why).toMatch(new RegExp(`${text}(其中.*)?$`))
  })

  test('without a filing it says what one would have changed; where nothing is taken off it says nothing', () => {
    expect(say('unfiled', 'unfiled')?.tip).toBe('长期住在杭州的，备案后和在安康一样。')
    expect(say('local', 'everywhere', '14')?.why).toBe('医保能算的有 306.60 元，安康付 65%，自己付 35%。')
    expect(say('long-term', 'filed', '14')?.why).toContain('按异地长期居住算，和在安康一样。')
  })
})
