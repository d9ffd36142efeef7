import type { Kysely } from 'kysely'
import type { Database } from '../../../base/db/schema'
import { rows } from '../../../base/db/statement'
import type { After } from '../engine/accumulators'
import type { OrderRow } from '../order/row'
import { stayColumns, yearColumns } from '../preview/accumulated'

const MOVE = `with year_sums as (
    update accumulators set version = version + 1,
      outpatient_deductible_fen = outpatient_deductible_fen + $4, outpatient_in_scope_fen = outpatient_in_scope_fen + $5,
      outpatient_fund_fen = outpatient_fund_fen + $6, chronic_deductible_fen = chronic_deductible_fen + $7,
      chronic_in_scope_fen = chronic_in_scope_fen + $8, chronic_fund_fen = chronic_fund_fen + $9, stays = stays + $10,
      pooled_fund_fen = pooled_fund_fen + $11, large_amount_fen = large_amount_fen + $12,
      serious_illness_base_fen = serious_illness_base_fen + $13, serious_illness_fen = serious_illness_fen + $14
    where person_id = $1 and insurance_type = $2 and year = $3
  )
  update stay_accumulators set version = version + 1, ordinal = ordinal + $16, deductible_fen = deductible_fen + $17,
    in_scope_fen = in_scope_fen + $18, fund_fen = fund_fen + $19
  where visit_id = $15`

type Whose = Pick<OrderRow, 'patient_id' | 'insurance_type' | 'year' | 'visit_id'>

/** Adds what a settlement adds to the year and the stay; `sign` −1 takes it off again (I11). */
export async function moveSums(db: Kysely<Database>, whose: Whose, movement: After, sign: 1 | -1): Promise<void> {
  const year = yearColumns(movement.year).map((amount) => amount * sign)
  const stay = stayColumns(movement.stay).map((amount) => amount * sign)
  await rows(db, MOVE, [whose.patient_id, whose.insurance_type, whose.year, ...year, whose.visit_id, ...stay])
}
