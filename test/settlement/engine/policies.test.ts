import * as v from 'valibot'
import { mutualAidReaches } from '../../../mock-server/regions/mutual-aid'
import { policyByVersion, policyFor, regionFile } from '../../../mock-server/regions/policy-for'
import type { Policy } from '../../../mock-server/regions/shape'
import { settle } from '../../../mock-server/services/settlement/engine/settle'
import { DATE, input, line, must } from './bill'

const regions = ['330100', '610900']
const policies = regions.flatMap((region) => regionFile(region)?.policies ?? [])

const yuanCeiling = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000_000))
const bp = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000))
const bands = v.pipe(
  v.array(v.strictObject({ uptoFen: v.nullable(yuanCeiling), ratioBp: bp })),
  v.minLength(1),
  v.check(
    (all) => all.every((band, at) => (band.uptoFen === null) === (at === all.length - 1)),
    'only the last is open',
  ),
  v.check(
    (all) => all.every((band, at) => at === 0 || (band.uptoFen ?? Infinity) > (all[at - 1]?.uptoFen ?? 0)),
    'rising',
  ),
)
const row = v.strictObject({
  deductibleFen: v.pipe(v.array(yuanCeiling), v.minLength(1)),
  bands,
  fundCeilingFen: v.nullable(yuanCeiling),
})
const drop = v.variant('mode', [
  v.strictObject({ mode: v.literal('points'), dropBp: bp }),
  v.strictObject({ mode: v.literal('factor'), keepBp: bp }),
])
const day = v.pipe(v.string(), v.isoDate())
const evidence = v.strictObject({
  source: v.pipe(v.string(), v.minLength(5)),
  published: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}){0,2}$/))),
  mark: v.picklist(['A', 'B', 'U']),
  note: v.optional(v.string()),
})
const shape = v.strictObject({
  version: v.pipe(v.string(), v.regex(/^\d{6}\/(310|390)\/(11|14|21)@[\w-]+$/)),
  region: v.picklist(regions),
  regionName: v.pipe(v.string(), v.minLength(2)),
  insuranceType: v.picklist(['310', '390']),
  medType: v.picklist(['11', '14', '21']),
  enabled: v.boolean(),
  validFrom: v.nullable(day),
  accumulate: v.picklist(['outpatient', 'chronic', 'stay']),
  columns: v.record(v.string(), v.pipe(v.string(), v.minLength(2))),
  columnOf: v.strictObject({ tier: v.record(v.string(), v.string()), level: v.record(v.string(), v.string()) }),
  rows: v.record(v.string(), v.record(v.picklist(['active', 'retired', 'minor', 'adult']), row)),
  yearCeilingFen: v.nullable(yuanCeiling),
  largeAmount: v.nullable(v.strictObject({ ratioBp: bp, ceilingFen: yuanCeiling })),
  seriousIllness: v.nullable(v.strictObject({ deductibleFen: yuanCeiling, bands, ceilingFen: yuanCeiling })),
  hasAccount: v.boolean(),
  accountPays: v.picklist(['all', 'in-scope']),
  overLimitIn: v.picklist(['over-limit', 'full-self-pay']),
  remoteDrop: v.strictObject({
    local: v.strictObject({ mode: v.literal('points'), dropBp: v.literal(0) }),
    'long-term': drop,
    referral: drop,
    emergency: drop,
    temporary: drop,
    unfiled: drop,
  }),
  remoteAnywhere: v.boolean(),
  referralDeductible: v.picklist(['highest', 'difference', 'continuous']),
  evidence: v.record(v.string(), evidence),
})

const groupsOf = (policy: Policy) => (policy.insuranceType === '310' ? ['active', 'retired'] : ['adult', 'minor'])
const named = policies.map((policy) => [policy.version, policy] as const)

describe.each(named)('%s', (version, policy) => {
  test('has the shape of a policy', () => {
    expect(v.safeParse(shape, policy).issues ?? []).toEqual([])
    expect(version.startsWith(`${policy.region}/${policy.insuranceType}/${policy.medType}@`)).toBe(true)
  })

  test('has a row for every column and every group, and words for every column', () => {
    const used = new Set([...Object.values(policy.columnOf.tier), ...Object.values(policy.columnOf.level)])
    expect([...used].sort()).toEqual(Object.keys(policy.rows).sort())
    expect(Object.keys(policy.columns).sort()).toEqual(Object.keys(policy.rows).sort())
    for (const groups of Object.values(policy.rows)) expect(Object.keys(groups).sort()).toEqual(groupsOf(policy))
  })

  test('gives the source, date and mark of each of its numbers; an own decision says why', () => {
    const rows = Object.values(policy.rows).flatMap((groups) => Object.values(groups))
    const needed = ['columns', 'deductible', 'ratios', 'account', 'remote', 'referral']
    if (rows.some((one) => one.fundCeilingFen !== null)) needed.push('fundCeiling')
    if (policy.yearCeilingFen !== null) needed.push('yearCeiling')
    if (policy.largeAmount) needed.push('largeAmount')
    if (policy.seriousIllness) needed.push('seriousIllness')
    expect(Object.keys(policy.evidence)).toEqual(expect.arrayContaining(needed))
    for (const { published, note } of Object.values(policy.evidence)) expect(published ?? note).toBeTruthy()
  })

  test('a stay is summed by stay, outpatient visits by year', () => {
    expect(policy.accumulate).toBe({ '11': 'outpatient', '14': 'chronic', '21': 'stay' }[policy.medType])
  })
})

test('versions are unique, and a stored one is found again', () => {
  expect(new Set(policies.map((policy) => policy.version)).size).toBe(policies.length)
  for (const policy of policies) expect(policyByVersion(policy.version)).toBe(policy)
  expect(policyByVersion('330100/310/11@1999')).toBeUndefined()
})

test('every region settles 11, 14 and 21 of both insurances on every date', () => {
  for (const region of regions) {
    for (const insuranceType of ['310', '390']) {
      for (const medType of ['11', '14', '21']) {
        for (const date of ['2019-01-01', DATE, '2031-12-31']) {
          expect(must(policyFor(region, insuranceType, medType, date)).enabled).toBe(true)
        }
      }
    }
  }
})

test('the outpatient row of 2025 is shipped, works, and is never chosen', () => {
  expect(must(policyFor('330100', '310', '11', '2026-01-01')).version).toBe('330100/310/11@2020-12-09')
  const later = policyByVersion('330100/310/11@2025-01-01')
  expect(later).toMatchObject({ enabled: false, validFrom: '2025-01-01' })
  const outcome = later && settle(input({ lines: [line(1, 'A', 160_000)] }), later)
  expect(outcome).toMatchObject({ kind: 'settled', breakdown: { deductibleFen: 60_000, pooledFundFen: 76_000 } })
  expect(later && settle(input({ date: '2024-12-31', lines: [line(1, 'A', 1)] }), later)).toMatchObject({
    code: 'policy-mismatch',
  })
})

test('shared money reaches from Hangzhou to Ankang by the switch, and from nowhere unknown', () => {
  expect(mutualAidReaches('330100', '610900')).toBe(true)
  expect(mutualAidReaches('999999', '610900')).toBe(false)
  expect(regionFile('330100')?.mutualAid).toMatchObject({ reach: 'cross-province', pastYearOnly: true })
})
