import { chronicRows, employeeRows, largeAmount, residentRows, seriousIllness } from './610900.tables'
import { ankangRemoteCare } from './remote-care'
import type { Evidence, Policy, RegionFile } from './shape'
import { dropsOf, yuan } from './table'

/** 安康市. Every row is low trust (domain.md §2.4 †): demo policy, not advice. */
const S27 = 'good9527/china-medical-insurance, shaanxi/ankang (domain.md S27 †, low trust)'
const from = (document: string, published: string, note?: string): Evidence => ({
  source: `${S27}, which cites ${document}`,
  published,
  mark: 'U',
  note,
})
const decided = (note: string): Evidence => ({ source: 'our decision', published: null, mark: 'U', note })

const EMPLOYEE_OUTPATIENT = from('安政办发〔2022〕25号, in force from 2023-01-01', '2022', 'Taken for every date.')
const EMPLOYEE_STAY = from('安医保发〔2022〕12号', '2022', 'The n-th stay pays the standard of its own level.')
const RESIDENT = from('安政发〔2019〕33号', '2019')
const CHRONIC: Evidence = {
  source: 'design.md §1, the golden journey',
  published: null,
  mark: 'U',
  note: 'Invented for the demonstration, for residents and employees alike: 65 %, no deductible, the year’s ceiling only.',
}
const LEVELS = decided(
  'By level alone. A pharmacy counts as level 3 for employees (the lowest ratio): the source has no row for it.',
)
const VILLAGES = decided(
  'Village rooms 60 %; township and community stations and level 1 hospitals 50 %; level 2 and up and pharmacies none: ' +
    'the source names village, township and “level 2+” only.',
)
const ANYWHERE = decided('The demo rule does not look at the institution, so that it also holds in Hangzhou.')
const YEAR_CEILING = decided('All that the pooled fund pays in a year counts, outpatient visits too.')
const LARGE = from(
  '安医保发〔2022〕12号',
  '2022',
  '“90 % up to 140,000” is read as the most that 大额 pays in a year, beyond the 120,000 of the pooled fund.',
)
const SERIOUS = from(
  '安政发〔2019〕33号',
  '2019',
  'Base: in-scope self-pay of stays and chronic visits, deductibles included; ordinary outpatient visits do not count.',
)
const ACCOUNT = decided(
  'Employees have a personal account; it may pay all that the person bears, as most regions allow.',
)
const REMOTE: Evidence = {
  source: `${S27}: employees −10 points with a referral, −15 without; look/spec.md §6: 20 less without a filing`,
  published: '2022',
  mark: 'U',
  note: 'Residents as employees. An emergency as a referral (domain.md §2.7). −15 is taken for 其他临时外出 that was filed.',
}
const REFERRAL = decided('No source for Ankang: 连续计算起付线, the default of the national quote (domain.md §2.5).')

const common = {
  region: '610900',
  regionName: '安康',
  enabled: true,
  validFrom: null,
  yearCeilingFen: yuan(120_000),
  accountPays: 'all',
  overLimitIn: 'over-limit',
  remoteDrop: dropsOf({ referral: 10, emergency: 10, temporary: 15, unfiled: 20 }),
  remoteAnywhere: false,
  referralDeductible: 'continuous',
} as const

const employee = { ...common, insuranceType: '310', hasAccount: true, largeAmount, seriousIllness: null } as const
const resident = { ...common, insuranceType: '390', hasAccount: false, largeAmount: null, seriousIllness } as const
const levels = { level1: '一级医院', level2: '二级医院', level3: '三级医院' }
/** A pharmacy takes no inpatients. */
const byLevel = { tier: {}, level: { '1': 'level1', '2': 'level2', '3': 'level3' } } as const
/** Nothing comes off elsewhere, filed or not: the demo rule does not look at the institution. */
const anywhere = {
  remoteDrop: dropsOf({ referral: 0, emergency: 0, temporary: 0, unfiled: 0 }),
  remoteAnywhere: true,
  columns: { any: '医院和药店' },
  columnOf: { tier: {}, level: { '1': 'any', '2': 'any', '3': 'any', pharmacy: 'any' } },
} as const
const employeeEvidence = {
  account: ACCOUNT,
  remote: REMOTE,
  referral: REFERRAL,
  yearCeiling: YEAR_CEILING,
  largeAmount: LARGE,
}
const residentEvidence = {
  account: ACCOUNT,
  remote: REMOTE,
  referral: REFERRAL,
  yearCeiling: YEAR_CEILING,
  seriousIllness: SERIOUS,
}

const policies: readonly Policy[] = [
  {
    ...employee,
    version: '610900/310/11@2023-01-01',
    medType: '11',
    accumulate: 'outpatient',
    columns: levels,
    columnOf: { tier: {}, level: { ...byLevel.level, pharmacy: 'level3' } },
    rows: employeeRows.outpatient,
    evidence: {
      ...employeeEvidence,
      columns: LEVELS,
      deductible: EMPLOYEE_OUTPATIENT,
      ratios: EMPLOYEE_OUTPATIENT,
      fundCeiling: EMPLOYEE_OUTPATIENT,
    },
  },
  {
    ...employee,
    ...anywhere,
    version: '610900/310/14@demo-1',
    medType: '14',
    accumulate: 'chronic',
    rows: chronicRows.employee,
    evidence: { ...employeeEvidence, columns: ANYWHERE, remote: ANYWHERE, deductible: CHRONIC, ratios: CHRONIC },
  },
  {
    ...employee,
    version: '610900/310/21@2022',
    medType: '21',
    accumulate: 'stay',
    columns: levels,
    columnOf: byLevel,
    rows: employeeRows.inpatient,
    evidence: { ...employeeEvidence, columns: LEVELS, deductible: EMPLOYEE_STAY, ratios: EMPLOYEE_STAY },
  },
  {
    ...resident,
    version: '610900/390/11@2019',
    medType: '11',
    seriousIllness: null,
    accumulate: 'outpatient',
    columns: { village: '村卫生室', township: '乡镇卫生院和社区', upper: '二级以上医院和药店' },
    columnOf: {
      tier: { village: 'village', township: 'township', community: 'township' },
      level: { '1': 'township', '2': 'upper', '3': 'upper', pharmacy: 'upper' },
    },
    rows: residentRows.outpatient,
    evidence: { ...residentEvidence, columns: VILLAGES, deductible: RESIDENT, ratios: RESIDENT, fundCeiling: RESIDENT },
  },
  {
    ...resident,
    ...anywhere,
    version: '610900/390/14@demo-1',
    medType: '14',
    accumulate: 'chronic',
    rows: chronicRows.resident,
    evidence: { ...residentEvidence, columns: ANYWHERE, remote: ANYWHERE, deductible: CHRONIC, ratios: CHRONIC },
  },
  {
    ...resident,
    version: '610900/390/21@2019',
    medType: '21',
    accumulate: 'stay',
    columns: levels,
    columnOf: byLevel,
    rows: residentRows.inpatient,
    evidence: { ...residentEvidence, columns: LEVELS, deductible: RESIDENT, ratios: RESIDENT },
  },
]

export const ankang: RegionFile = {
  region: '610900',
  name: '安康',
  mutualAid: {
    reach: 'cross-province',
    pastYearOnly: false,
    evidence: {
      reach: {
        source: '医保钱包 across provinces since 2024-12 (domain.md S40, secondary)',
        published: '2026-06-06',
        mark: 'U',
      },
      pastYearOnly: decided('No source for Ankang; 国办发〔2024〕38号 is reported without that limit.'),
    },
  },
  remoteCare: ankangRemoteCare,
  policies,
}
