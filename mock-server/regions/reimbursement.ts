import type { ClaimKind } from '../../src/contract/reimbursement/kinds'
import { anywhereColumns } from './reimbursement-columns'
import type { Evidence, Policy, SettledInsurance } from './shape'
import { dropsOf, employees, flat, residents, row } from './table'

/** 零星报销 switches of the insured region (domain.md §6). */
export interface ReimbursementPolicy {
  /** Who decides, as it is named on letters. */
  office: string
  /** 承诺办结时限 in working days. */
  workingDays: Readonly<Record<ClaimKind, number>>
  /** A visit may be claimed until the end of the n-th year after it. */
  windowYears: number
  /** An appeal is taken for this many days after the decision. */
  appealDays: number
  /** A child that is enrolled within so many days is covered from birth. */
  newbornDays: number
  /** An unsent draft goes this many days after it was last touched. */
  draftDays: number
  /** A claim ends this many days after pages were asked for that never came. */
  supplementDays: number
  /** She is told so many days before either. */
  staleReminderDays: number
  /** 免申即享: 生育津贴 is paid without an application. */
  allowanceAutomatic: boolean
  evidence: Readonly<Record<'workingDays' | 'window' | 'appeal' | 'newborn' | 'allowance' | 'stale', Evidence>>
}

const unsure = (source: string, note: string): Evidence => ({ source, published: null, mark: 'U', note })

const usual: ReimbursementPolicy = {
  office: '示例市医保服务中心',
  workingDays: {
    outpatient: 30,
    inpatient: 30,
    'emergency-elsewhere': 30,
    'not-filed-remote': 30,
    maternity: 20,
    'assisted-reproduction': 30,
    newborn: 30,
  },
  windowYears: 1,
  appealDays: 60,
  newbornDays: 90,
  draftDays: 90,
  supplementDays: 60,
  staleReminderDays: 7,
  allowanceAutomatic: true,
  evidence: {
    workingDays: unsure('national service list (domain.md §6)', '30 for medical costs, 20 for maternity.'),
    window: unsure('domain.md §6', 'Often until the end of the next year; 2–3 years in places.'),
    appeal: unsure('our decision', '60 days as for 行政复议; the program’s appeal is the office’s own second look.'),
    newborn: unsure('our decision', 'Many regions count 90 days from birth.'),
    stale: unsure('our decision', 'No source names the days; each claim may be sent anew, so nothing is lost but the typing.'),
    allowance: { source: 'seed 001', published: '2024', mark: 'A', note: 'Maternity is paid without application.' },
  },
}

const byRegion: Readonly<Record<string, ReimbursementPolicy>> = {
  '610900': { ...usual, office: '样例市医保服务中心' },
}

export const reimbursementPolicy = (region: string): ReimbursementPolicy => byRegion[region] ?? usual

/**
 * 辅助生殖 as Inner Mongolia pays it (domain.md §2.6 [A: seed 002]): 单行支付, no deductible, 70 % employees, 50 % residents.
 * Both demonstration regions take that rule until they publish their own.
 */
export const assistedPolicy = (region: string, regionName: string, insuranceType: SettledInsurance): Policy => ({
  version: `${region}/${insuranceType}/assisted@2024`,
  region,
  regionName,
  insuranceType,
  medType: '11',
  enabled: true,
  validFrom: null,
  accumulate: 'outpatient',
  ...anywhereColumns,
  rows: {
    any: insuranceType === '310' ? employees(row([0], flat(70)), row([0], flat(70))) : residents(row([0], flat(50))),
  },
  yearCeilingFen: null,
  largeAmount: null,
  seriousIllness: null,
  hasAccount: false,
  accountPays: 'all',
  overLimitIn: 'over-limit',
  remoteDrop: dropsOf({ referral: 0, emergency: 0, temporary: 0, unfiled: 0 }),
  remoteAnywhere: true,
  referralDeductible: 'continuous',
  evidence: {
    ratios: { source: 'seed 002, Inner Mongolia', published: '2024', mark: 'A' },
    remote: unsure('our decision', 'The same wherever it was done.'),
  },
})
