import type { Kysely } from 'kysely'
import type { Database } from '../../../base/db/schema'
import { rows } from '../../../base/db/statement'
import type { ClaimSettledTable } from '../../../base/db/tables/reimbursement'
import type { After } from '../../settlement/engine/accumulators'
import { staySums, yearSums } from '../../settlement/pay/sums'
import type { SettledVisit } from '../settle-claim'

/** What one decision paid for one invoice, with what it moved. */
export interface ClaimSettled extends Omit<ClaimSettledTable, 'movement'> {
  movement: After | null
}

const WRITE = `insert into claim_settled (claim_id, round, invoice_id, visit_id, insurance_type, year, fund_fen, movement,
    was_paid)
  values ($1, $2, $3, $4, $5, $6, $7, $8, false)`

interface Decided {
  claimId: string
  round: number
  insuranceType: string
}

/** Written with the decision, so that each invoice can be taken out of it exactly. */
export async function writeSettled(
  db: Kysely<Database>,
  { claimId, round, insuranceType }: Decided,
  visits: readonly SettledVisit[],
): Promise<void> {
  for (const { visit, settled, year, accumulates } of visits)
    await rows(db, WRITE, [
      claimId,
      round,
      visit.invoiceId,
      visit.visitId,
      insuranceType,
      year,
      settled.breakdown.fundTotalFen,
      accumulates ? JSON.stringify(settled.after) : null,
    ])
}

const STRIKE = `update claim_settled settled set struck_at = $3, was_paid = exists (select 1 from claim_payouts paid
    where paid.claim_id = settled.claim_id and paid.round = settled.round)
  where claim_id = $1 and invoice_id = $2 and struck_at is null returning *`

/** Takes an invoice out of every decision of a claim that the caller holds, and off the sums (I11). */
export async function strikeSettled(
  { db, now }: { db: Kysely<Database>; now: number },
  claim: { claim_id: string; person_id: string },
  invoiceId: string,
): Promise<ClaimSettled[]> {
  const struck = await rows<ClaimSettled>(db, STRIKE, [claim.claim_id, invoiceId, now])
  for (const { movement, insurance_type, year, visit_id } of struck) {
    if (!movement) continue
    const move = { patient_id: claim.person_id, insurance_type, year, visit_id, movement, sign: -1 } as const
    await rows(db, yearSums.sql, yearSums.values(move))
    await rows(db, staySums.sql, staySums.values(move))
  }
  return struck
}
