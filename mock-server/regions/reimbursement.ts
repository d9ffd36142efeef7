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
  /** An appeal is taken for this many days after the money of the decision came to rest. */
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
  /** Two reports of one mother within so many days are of one birth, be they of different days. */
  birthsApartDays: number
  evidence: Readonly<
    Record<'workingDays' | 'window' | 'appeal' | 'newborn' | 'allowance' | 'births' | 'stale', Evidence>
  >
}

/** What a price rule lets be charged for a number of units, fen; what is above it is the hospital's to explain. */
export interface PriceCap {
  /** For one unit: a tube, or a month. */
  unitFen: number
  /** For all of them together: of a freezing, however many tubes; null: no such bound. */
  mostFen: number | null
}

/** 辅助生殖: an item of the price list, whether it is paid for, and what may be charged for it. */
export interface AssistedItem {
  name: string
  paid: boolean
  cap: PriceCap | null
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
  birthsApartDays: 180,
  evidence: {
    workingDays: unsure('national service list (domain.md §6)', '30 for medical costs, 20 for maternity.'),
    window: unsure('domain.md §6', 'Often until the end of the next year; 2–3 years in places.'),
    appeal: unsure('our decision', '60 days as for 行政复议; the program’s appeal is the office’s own second look.'),
    newborn: unsure('our decision', 'Many regions count 90 days from birth.'),
    births: unsure('our decision', 'No source names the days; two births of one mother are further apart.'),
    stale: unsure(
      'our decision',
      'No source names the days; each claim may be sent anew, so nothing is lost but the typing.',
    ),
    allowance: { source: 'seed 001', published: '2024', mark: 'A', note: 'Maternity is paid without application.' },
  },
}

const byRegion: Readonly<Record<string, ReimbursementPolicy>> = {
  '610900': { ...usual, office: '样例市医保服务中心' },
}

export const reimbursementPolicy = (region: string): ReimbursementPolicy => byRegion[region] ?? usual

/**
 * 辅助生殖 items. Seed 002 [A] names egg retrieval, embryo culture and transfer of the eight that are paid, and the caps of
 * freezing (1,300 yuan a tube and time, three and more 3,900) and storage (125 yuan a tube and month, two and more tubes
 * 200 a month). Whether freezing and storage are among the eight is not known [U]: by region, here not.
 */
const assisted: Readonly<Record<string, AssistedItem>> = {
  'ART-OPU': { name: '取卵', paid: true, cap: null },
  'ART-CULTURE': { name: '胚胎培养', paid: true, cap: null },
  'ART-TRANSFER': { name: '胚胎移植', paid: true, cap: null },
  'ART-FREEZE': { name: '冷冻，按管', paid: false, cap: { unitFen: 130_000, mostFen: 390_000 } },
  'ART-STORE-1': { name: '冷冻续存一管，按月', paid: false, cap: { unitFen: 12_500, mostFen: null } },
  'ART-STORE-2': { name: '冷冻续存两管以上，按月', paid: false, cap: { unitFen: 20_000, mostFen: null } },
}

/** 安康 pays for freezing and storage up to their caps: invented, to show the switch [U]. */
const paidFrozen = Object.fromEntries(Object.entries(assisted).map(([code, item]) => [code, { ...item, paid: true }]))

const assistedByRegion: Readonly<Record<string, Readonly<Record<string, AssistedItem>>>> = { '610900': paidFrozen }

/** The item of a line, or undefined where it is none of 辅助生殖. */
export const assistedItem = (region: string, itemCode: string | undefined): AssistedItem | undefined =>
  itemCode === undefined ? undefined : (assistedByRegion[region] ?? assisted)[itemCode]

/** What may be charged for so many units, fen. */
export const capFen = ({ unitFen, mostFen }: PriceCap, quantity: number): number =>
  Math.min(unitFen * quantity, mostFen ?? Number.MAX_SAFE_INTEGER)

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
