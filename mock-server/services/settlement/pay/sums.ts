import type { Write } from '../../../base/db/together'
import type { OrderRow } from '../order/row'
import { stayColumns, yearColumns } from '../preview/accumulated'

/** Whose sums move, by how much, and which way: −1 takes a settlement off again (I11). */
export type SumsMove = Pick<OrderRow, 'patient_id' | 'insurance_type' | 'year' | 'visit_id' | 'movement'> & {
  sign: 1 | -1
}

/** 5206: what a settlement adds to the year. */
export const yearSums: Write<SumsMove> = {
  sql: `update accumulators set version = version + 1,
      outpatient_deductible_fen = outpatient_deductible_fen + $4, outpatient_in_scope_fen = outpatient_in_scope_fen + $5,
      outpatient_fund_fen = outpatient_fund_fen + $6, chronic_deductible_fen = chronic_deductible_fen + $7,
      chronic_in_scope_fen = chronic_in_scope_fen + $8, chronic_fund_fen = chronic_fund_fen + $9, stays = stays + $10,
      pooled_fund_fen = pooled_fund_fen + $11, large_amount_fen = large_amount_fen + $12,
      serious_illness_base_fen = serious_illness_base_fen + $13, serious_illness_fen = serious_illness_fen + $14
    where person_id = $1 and insurance_type = $2 and year = $3`,
  values: ({ patient_id, insurance_type, year, movement, sign }) => [
    patient_id,
    insurance_type,
    year,
    ...yearColumns(movement.year).map((amount) => amount * sign),
  ],
}

/** What it adds to the stay; zeros for an outpatient visit. */
export const staySums: Write<SumsMove> = {
  sql: `update stay_accumulators set version = version + 1, ordinal = ordinal + $2,
      deductible_fen = deductible_fen + $3, in_scope_fen = in_scope_fen + $4, fund_fen = fund_fen + $5
    where visit_id = $1`,
  values: ({ visit_id, movement, sign }) => [visit_id, ...stayColumns(movement.stay).map((amount) => amount * sign)],
}
