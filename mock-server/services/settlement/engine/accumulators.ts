/** What has piled up in one pot before (or by) a settlement, integer fen. */
export interface Pot {
  /** 累计起付线 (cum Q0000): deductible charged. */
  deductibleFen: number
  /** In-scope money (inscp_scp_amt) that has run through the bands. */
  inScopeFen: number
  /** Pooled fund paid from this pot (hifp_pay). */
  fundFen: number
}

/** 5206 人员累计信息 of one person, insurance and year. All are sums of settlements, so a reversal subtracts. */
export interface YearAccumulators {
  /** Ordinary outpatient visits (11). */
  outpatient: Pot
  /** Chronic and special outpatient visits (14). */
  chronic: Pot
  /** 住院次数 (cum C0000). */
  stays: number
  /** Pooled fund paid over all kinds of visits, against the year's ceiling. */
  pooledFundFen: number
  /** 大额 paid (hifob_pay). */
  largeAmountFen: number
  /** In-scope self-pay that counts for 大病. */
  seriousIllnessBaseFen: number
  /** 大病 paid (hifmi_pay). */
  seriousIllnessFen: number
}

/** What has piled up within one stay (住院); `ordinal`: which stay of the year it is, 0 before its first settlement. */
export interface StayAccumulators extends Pot {
  ordinal: number
}

/** What a settlement adds: to the year, to the stay (zero for outpatient), and what it takes from the accounts. */
export interface After {
  year: YearAccumulators
  stay: StayAccumulators
  /** Taken from the person's own account. */
  ownAccountFen: number
  /** Taken from the shared account. */
  mutualAidFen: number
}

export const emptyPot = (): Pot => ({ deductibleFen: 0, inScopeFen: 0, fundFen: 0 })

export const emptyStay = (): StayAccumulators => ({ ordinal: 0, deductibleFen: 0, inScopeFen: 0, fundFen: 0 })

export const emptyYear = (): YearAccumulators => ({
  outpatient: emptyPot(),
  chronic: emptyPot(),
  stays: 0,
  pooledFundFen: 0,
  largeAmountFen: 0,
  seriousIllnessBaseFen: 0,
  seriousIllnessFen: 0,
})

const potPlus = (pot: Pot, delta: Pot, sign: 1 | -1): Pot => ({
  deductibleFen: pot.deductibleFen + sign * delta.deductibleFen,
  inScopeFen: pot.inScopeFen + sign * delta.inScopeFen,
  fundFen: pot.fundFen + sign * delta.fundFen,
})

/** `sign` 1 books a settlement, −1 reverses it (I11). */
export const addYear = (year: YearAccumulators, delta: YearAccumulators, sign: 1 | -1 = 1): YearAccumulators => ({
  outpatient: potPlus(year.outpatient, delta.outpatient, sign),
  chronic: potPlus(year.chronic, delta.chronic, sign),
  stays: year.stays + sign * delta.stays,
  pooledFundFen: year.pooledFundFen + sign * delta.pooledFundFen,
  largeAmountFen: year.largeAmountFen + sign * delta.largeAmountFen,
  seriousIllnessBaseFen: year.seriousIllnessBaseFen + sign * delta.seriousIllnessBaseFen,
  seriousIllnessFen: year.seriousIllnessFen + sign * delta.seriousIllnessFen,
})

/** `sign` 1 books a settlement, −1 reverses it (I11). */
export const addStay = (stay: StayAccumulators, delta: StayAccumulators, sign: 1 | -1 = 1): StayAccumulators => ({
  ...potPlus(stay, delta, sign),
  ordinal: stay.ordinal + sign * delta.ordinal,
})
