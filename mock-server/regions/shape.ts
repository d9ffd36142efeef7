import type { InferOutput } from 'valibot'
import type { institutionLevel, institutionTier } from '../../src/contract/catalogue/institution'
import type { FiledClass } from '../../src/contract/remote-care/kinds'

export type InstitutionLevel = InferOutput<typeof institutionLevel>
export type InstitutionTier = InferOutput<typeof institutionTier>

/** 险种 insutype that can be settled here: 310 职工, 390 城乡居民. */
export type SettledInsurance = '310' | '390'
/** 医疗类别 med_type that can be settled here: 11 普通门诊, 14 门诊慢特病, 21 普通住院. */
export type SettledMedType = '11' | '14' | '21'

/**
 * 异地就医类别, as the insured place judges the visit: `local` at the local standard; filed `long-term` 异地长期居住,
 * `referral` 转诊, `emergency` 急诊, `temporary` 其他临时外出; `unfiled` 没有备案.
 */
export type RemoteClass = 'local' | FiledClass | 'unfiled'

/** What a class takes off every ratio: so many points, or all but so many parts of it (domain.md §2.7), ten-thousandths. */
export type RatioDrop = { mode: 'points'; dropBp: number } | { mode: 'factor'; keepBp: number }

/** 人员类别 as the tables use it. 310: active 在职, retired 退休. 390: minor 未成年, adult 成年. */
export type PersonGroup = 'active' | 'retired' | 'minor' | 'adult'

/** Where a number comes from. `mark` as in domain.md: A the owner's text, B a public third party, U unconfirmed. */
export interface Evidence {
  source: string
  /** Date of the source, `YYYY-MM-DD` or `YYYY`; null where it has none (our own decision). */
  published: string | null
  mark: 'A' | 'B' | 'U'
  /** Why it was decided so, where the source leaves a gap. */
  note?: string
}

/** 分段: in-scope money up to `uptoFen` (null: no end) is paid at `ratioBp` ten-thousandths. */
export interface Band {
  uptoFen: number | null
  ratioBp: number
}

/** What one group of people meets in one column of institutions. */
export interface Row {
  /** 起付标准. By year: one number. By stay: first, second, … stay of the year; the last holds for all later ones. */
  deductibleFen: readonly number[]
  /** Over in-scope money accumulated in the year (outpatient) or the stay (inpatient), deductible included. */
  bands: readonly Band[]
  /** 年度支付限额 of the pooled fund for this kind of visit; null: none of its own. */
  fundCeilingFen: number | null
}

/**
 * highest: the stays are one, the highest standard among them is charged in all (浙江). difference: upwards the
 * difference of the two standards, downwards nothing (江西). continuous: what was charged before counts (the default).
 */
export type ReferralDeductible = 'highest' | 'difference' | 'continuous'

/** 大额医疗费用补助: pays `ratioBp` of in-scope money above the year's ceiling, at most `ceilingFen` a year. */
export interface LargeAmount {
  ratioBp: number
  ceilingFen: number
}

/** 居民大病保险: pays by bands of in-scope self-pay accumulated in the year, above `deductibleFen`. */
export interface SeriousIllness {
  deductibleFen: number
  bands: readonly Band[]
  ceilingFen: number
}

/** One version of the rules for one region, insurance and kind of visit. Pure data. */
export interface Policy {
  /** Stored with every settlement: "610900/390/14@2019-01-01". */
  version: string
  region: string
  /** "安康", as people say it. */
  regionName: string
  insuranceType: SettledInsurance
  medType: SettledMedType
  /** False: shipped for reading and tests, never chosen by `policyFor`. */
  enabled: boolean
  /** First day it holds; null: every day before a later version. */
  validFrom: string | null
  /** What accumulates: the year's ordinary outpatient visits, the year's chronic visits, or one stay. */
  accumulate: 'outpatient' | 'chronic' | 'stay'
  /** Columns of the table by key, with the words for them: "三级医院". */
  columns: Readonly<Record<string, string>>
  /** The column of an institution: by kind if listed, else by level; unlisted ones are refused. */
  columnOf: {
    tier: Readonly<Partial<Record<InstitutionTier, string>>>
    level: Readonly<Partial<Record<InstitutionLevel, string>>>
  }
  rows: Readonly<Record<string, Readonly<Partial<Record<PersonGroup, Row>>>>>
  /** 统筹基金年度最高支付限额 over all kinds of visits; null: none. */
  yearCeilingFen: number | null
  largeAmount: LargeAmount | null
  seriousIllness: SeriousIllness | null
  /** 个人账户: residents have none. */
  hasAccount: boolean
  /** What own and shared account may pay: all of the personal part, or only what is in scope. */
  accountPays: 'all' | 'in-scope'
  /** Some provinces book what lies above a price ceiling as 全自费 (domain.md I2). */
  overLimitIn: 'over-limit' | 'full-self-pay'
  /** By class; one that is not listed is refused. The local standard loses nothing. */
  remoteDrop: Readonly<Partial<Record<RemoteClass, RatioDrop>>>
  /** True for a rule that does not ask where the visit was: without a filing it is settled as at home. */
  remoteAnywhere: boolean
  /** 转诊连续住院: how a referred stay's deductible follows from the stays before it (domain.md §2.5). */
  referralDeductible: ReferralDeductible
  /** By table, so that every number above has its source. */
  evidence: Readonly<Partial<Record<EvidenceKey, Evidence>>>
}

export type EvidenceKey =
  | 'columns'
  | 'deductible'
  | 'ratios'
  | 'fundCeiling'
  | 'yearCeiling'
  | 'largeAmount'
  | 'seriousIllness'
  | 'account'
  | 'remote'
  | 'referral'

/** 家庭共济 switches of the region whose account holders give (domain.md §7). */
export interface MutualAidPolicy {
  /** How far away the receiving member may be insured. */
  reach: 'pooling-area' | 'province' | 'cross-province'
  /** Only 历年结余 (balance of past years) may be shared. */
  pastYearOnly: boolean
  evidence: { reach: Evidence; pastYearOnly: Evidence }
}

/** 异地就医备案 switches of the region that insures (domain.md §5.1). */
export interface RemoteCarePolicy {
  /** 不用备案的地方: all of its own province, or these regions (a code that ends in 0000 is a whole province). */
  freeInProvince: boolean
  freeRegions: readonly string[]
  /** How many months a long-term filing cannot be changed or ended. */
  lockMonths: number
  /** Least length of a temporary filing, months. */
  temporaryMonths: number
  /** How long an emergency that the hospital marked covers its place, days. */
  emergencyDays: number
  /** Working days until it is looked at, by the way it is proved; null: at once. */
  reviewDays: { promise: number | null; materials: number | null; none: number | null }
  /** Reminded so many days before the end. */
  remindDays: number
  /** 补材料: what was sent back ends where nothing came within so many days. */
  answerDays: number
  /** Reminded of that so many days before. */
  answerReminderDays: number
  evidence: Record<'free' | 'lock' | 'term' | 'review' | 'reminder' | 'answer', Evidence>
}

/** One data file of this folder. */
export interface RegionFile {
  region: string
  name: string
  mutualAid: MutualAidPolicy
  remoteCare: RemoteCarePolicy
  policies: readonly Policy[]
}
