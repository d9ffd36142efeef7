import type { InstitutionLevel, InstitutionTier, RemoteClass } from '../../../regions/shape'
import type { StayAccumulators, YearAccumulators } from './accumulators'

/** One line of a bill (feedetail). Money in fen. */
export interface SettlementLine {
  /** From 1, in the bill's order. */
  lineNo: number
  /** 收费项目等级 chrgitm_lv: A 甲, B 乙, C 丙. */
  category: 'A' | 'B' | 'C'
  /** 单价 pric. */
  unitPriceFen: number
  /** 数量 cnt, 1–9999. */
  quantity: number
  /** 最高限价 pric_uplmt_amt of one unit. */
  priceCeilingFen?: number
  /** 自付比例 selfpay_prop in ten-thousandths (see `toBp`); 0 for A and C. */
  selfPayBp: number
}

export interface SettlementInput {
  lines: readonly SettlementLine[]
  person: {
    /** 险种 insutype of the row that settles. */
    insuranceType: string
    retired: boolean
    /** Full years on `date`. */
    age: number
  }
  institution: { level: InstitutionLevel; tier: InstitutionTier }
  medType: string
  /** Day of the settlement, `YYYY-MM-DD`. */
  date: string
  year: YearAccumulators
  /** The stay's own sums; ignored unless the policy accumulates by stay. */
  stay: StayAccumulators
  /**
   * Class under which the insured place settles this bill (regions/remote.ts finds it from the filing in force). The
   * treated place's scope needs no field: it is carried by the lines' category, ceiling and ratio (domain.md §2.7).
   */
  remoteClass: RemoteClass
  /** Earlier stays of a referral (转诊), oldest first, with the deductible each was charged; of stays only. */
  referralChain: readonly { level: InstitutionLevel; deductibleFen: number }[]
  /** Own personal account, what may be used; 0 for residents. */
  accountFen: number
  /** 家庭共济: what the holder's account can give, and the ceiling the holder set for one use; null without one. */
  mutualAid: { availableFen: number; ceilingPerUseFen: number } | null
  useAccount: boolean
  useMutualAid: boolean
}
