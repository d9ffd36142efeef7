import { employeeRows, residentRows } from './330100.tables'
import { hangzhouRemoteCare } from './remote-care'
import type { Evidence, Policy, RegionFile } from './shape'
import { dropsOf } from './table'

/** 杭州市 main city. The reference region: the best documented table of domain.md §2.4. Demo policy, not advice. */
const TABLE: Evidence = {
  source: '杭州市主城区医保待遇表, a hospital’s own page, nankanhoc.com newsContent 1004340 (domain.md S28)',
  published: '2020-12-09',
  mark: 'B',
}
const decided = (note: string): Evidence => ({ source: 'our decision', published: null, mark: 'U', note })

const COLUMNS: Evidence = {
  ...TABLE,
  mark: 'U',
  note:
    'The table names level 3, other and community. Village and township places are put with community, level 1 and ' +
    'pharmacies with other: the source does not say, and neither promises more than a community does.',
}
const ACCOUNT = decided(
  'Employees have a personal account; it may pay all that the person bears, as most regions allow.',
)
const REMOTE: Evidence = {
  source: 'region files of good9527/china-medical-insurance, which repeat 10 and 20 points (domain.md S27, §2.7)',
  published: '2025',
  mark: 'B',
  note: 'The ceilings of 医保发〔2022〕22号, taken as they stand. Without a filing as 其他临时外出: the notice names no third step.',
}
const REFERRAL: Evidence = {
  source: 'seed article 002: 浙江 县域医共体 two-way transfer, the standard of the higher institution, charged once',
  published: '2024-05',
  mark: 'A',
}
const GROUPS =
  'Under 18 counts as child or student; every adult as second-tier payer, the lower ratio of the two, because the ' +
  'register does not hold the tier and a demo should not promise too much.'
const CHRONIC = decided(
  'The source has no row for 14. Taken: the inpatient ratios with one deductible a year, as 规定病种门诊 is usually ' +
    'treated like a stay in this city.',
)
const PER_STAY = 'The source does not say whether a second stay pays less: every stay pays the standard.'

const common = {
  region: '330100',
  regionName: '杭州',
  enabled: true,
  validFrom: null,
  columns: { level3: '三级医院', other: '二级和一级医院', community: '社区卫生服务机构' },
  columnOf: {
    tier: { village: 'community', township: 'community', community: 'community' },
    level: { '1': 'other', '2': 'other', '3': 'level3', pharmacy: 'other' },
  },
  yearCeilingFen: null,
  largeAmount: null,
  seriousIllness: null,
  accountPays: 'all',
  overLimitIn: 'over-limit',
  remoteDrop: dropsOf({ referral: 10, emergency: 10, temporary: 20, unfiled: 20 }),
  remoteAnywhere: false,
  referralDeductible: 'highest',
} as const

/** A pharmacy takes no inpatients. */
const stayColumnOf = { ...common.columnOf, level: { '1': 'other', '2': 'other', '3': 'level3' } } as const

const employee = { ...common, insuranceType: '310', hasAccount: true } as const
const resident = { ...common, insuranceType: '390', hasAccount: false } as const
const always = { columns: COLUMNS, account: ACCOUNT, remote: REMOTE, referral: REFERRAL }

const policies: readonly Policy[] = [
  {
    ...employee,
    version: '330100/310/11@2020-12-09',
    medType: '11',
    accumulate: 'outpatient',
    rows: employeeRows.outpatient2020,
    evidence: { ...always, deductible: TABLE, ratios: TABLE },
  },
  {
    ...employee,
    version: '330100/310/11@2025-01-01',
    enabled: false,
    validFrom: '2025-01-01',
    medType: '11',
    accumulate: 'outpatient',
    rows: employeeRows.outpatient2025,
    evidence: {
      ...always,
      deductible: {
        source: 'good9527/china-medical-insurance, zhejiang/hangzhou (domain.md S27 †, low trust)',
        published: '2025',
        mark: 'U',
        note: 'Off until its notice is read. The 300 less for a family doctor’s contract is left out.',
      },
      ratios: TABLE,
    },
  },
  {
    ...employee,
    version: '330100/310/14@2020-12-09',
    medType: '14',
    accumulate: 'chronic',
    rows: employeeRows.inpatient,
    evidence: { ...always, deductible: CHRONIC, ratios: CHRONIC },
  },
  {
    ...employee,
    version: '330100/310/21@2020-12-09',
    medType: '21',
    accumulate: 'stay',
    columnOf: stayColumnOf,
    rows: employeeRows.inpatient,
    evidence: { ...always, deductible: { ...TABLE, note: PER_STAY }, ratios: TABLE },
  },
  {
    ...resident,
    version: '330100/390/11@2020-12-09',
    medType: '11',
    accumulate: 'outpatient',
    rows: residentRows.outpatient,
    evidence: { ...always, deductible: TABLE, ratios: { ...TABLE, mark: 'U', note: GROUPS } },
  },
  {
    ...resident,
    version: '330100/390/14@2020-12-09',
    medType: '14',
    accumulate: 'chronic',
    rows: residentRows.inpatient,
    evidence: { ...always, deductible: CHRONIC, ratios: CHRONIC },
  },
  {
    ...resident,
    version: '330100/390/21@2020-12-09',
    medType: '21',
    accumulate: 'stay',
    columnOf: stayColumnOf,
    rows: residentRows.inpatient,
    evidence: { ...always, deductible: { ...TABLE, note: PER_STAY }, ratios: { ...TABLE, mark: 'U', note: GROUPS } },
  },
]

export const hangzhou: RegionFile = {
  region: '330100',
  name: '杭州',
  mutualAid: {
    reach: 'cross-province',
    pastYearOnly: true,
    evidence: {
      reach: {
        source: '医保钱包 across provinces since 2024-12 (domain.md S40, secondary)',
        published: '2026-06-06',
        mark: 'U',
        note: 'The seed of 2024-01 says: inside the pooling area only. Wider here, so that the golden journey can be shown.',
      },
      pastYearOnly: {
        source: 'Zhejiang Daily, seed article 001: 历年结余 only',
        published: '2024-01',
        mark: 'A',
      },
    },
  },
  remoteCare: hangzhouRemoteCare,
  policies,
}
