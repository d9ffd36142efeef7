import type { AccumulatorTable, StayAccumulatorTable } from '../../../base/db/tables/settlement'
import { emptyStay, emptyYear, type StayAccumulators, type YearAccumulators } from '../engine/accumulators'

/** A person's year as the engine takes it; a year without a row has had no settlement. */
export const toYear = (sums: AccumulatorTable | undefined): YearAccumulators =>
  sums === undefined
    ? emptyYear()
    : {
        outpatient: {
          deductibleFen: sums.outpatient_deductible_fen,
          inScopeFen: sums.outpatient_in_scope_fen,
          fundFen: sums.outpatient_fund_fen,
        },
        chronic: {
          deductibleFen: sums.chronic_deductible_fen,
          inScopeFen: sums.chronic_in_scope_fen,
          fundFen: sums.chronic_fund_fen,
        },
        stays: sums.stays,
        pooledFundFen: sums.pooled_fund_fen,
        largeAmountFen: sums.large_amount_fen,
        seriousIllnessBaseFen: sums.serious_illness_base_fen,
        seriousIllnessFen: sums.serious_illness_fen,
      }

export const toStay = (sums: StayAccumulatorTable | null): StayAccumulators =>
  sums === null
    ? emptyStay()
    : {
        ordinal: sums.ordinal,
        deductibleFen: sums.deductible_fen,
        inScopeFen: sums.in_scope_fen,
        fundFen: sums.fund_fen,
      }

/** A year's movement in the order of the columns. */
export const yearColumns = (year: YearAccumulators): number[] => [
  year.outpatient.deductibleFen,
  year.outpatient.inScopeFen,
  year.outpatient.fundFen,
  year.chronic.deductibleFen,
  year.chronic.inScopeFen,
  year.chronic.fundFen,
  year.stays,
  year.pooledFundFen,
  year.largeAmountFen,
  year.seriousIllnessBaseFen,
  year.seriousIllnessFen,
]

export const stayColumns = (stay: StayAccumulators): number[] => [
  stay.ordinal,
  stay.deductibleFen,
  stay.inScopeFen,
  stay.fundFen,
]
