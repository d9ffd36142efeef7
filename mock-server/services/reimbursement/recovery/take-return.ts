import { canTakeReturn } from '../../../../src/contract/reimbursement/can'
import { yuan } from '../../../../src/contract/shared/money-text'
import { row } from '../../../base/db/statement'
import { refuse } from '../../../base/http/refuse'
import { book } from '../../../registers/ledger/book'
import { notify } from '../../../registers/messages'
import { writeAct } from '../acts'
import type { Desk } from '../audit/desk'
import { readDecisions } from '../decisions'
import { type ClaimRow, changeClaim, holdClaimRow } from '../store'
import { moneyBack, restOf } from './money'

const TAKE = `with taken as (update claim_recoveries set returned_at = $2, taken_by = $3
    where claim_id = $1 and returned_at is null returning owed_fen)
  select coalesce(sum(owed_fen), 0) as "returnedFen" from taken`

/** 收到退回的钱: all that is owed at once, back to the fund in one posting. */
export async function takeClaimReturn(
  desk: Desk,
  claimId: string,
  clerk: string,
): Promise<{ claimId: string; status: ClaimRow['status']; returnedFen: number }> {
  const { db, now, ids } = desk
  const claim = await holdClaimRow(db, claimId)
  if (!claim) return refuse('not-found')
  const allowed = canTakeReturn({ owedFen: claim.owed_fen })
  if (!allowed.allowed) return refuse(allowed.reason)
  const returnedFen = (await row<{ returnedFen: number }>(db, TAKE, [claimId, now, clerk]))?.returnedFen ?? 0
  const decision = (await readDecisions(db, claimId)).at(-1)
  await book(db, {
    postingId: ids.id(),
    orderId: claimId,
    reason: 'reversal',
    at: now,
    entries: [
      { account: `fund:${decision?.region}:${decision?.insurance_type}`, amountFen: returnedFen },
      { account: `payout:${claimId}:returned`, amountFen: -returnedFen },
    ],
  })
  const rests = claim.status === 'recovering'
  const status = rests ? restOf(await moneyBack(db, claimId)) : claim.status
  await changeClaim(db, claimId, now, { status })
  await writeAct(desk, claimId, clerk, 'return', `收到退回的 ${yuan(returnedFen)}`)
  await notify(
    desk,
    claim.person_id,
    `收到了您退回的 ${yuan(returnedFen)}，报销 ${claim.claim_no} ${rests ? '结清了' : '不欠钱了，别的照常办'}。重开的票据可以再报。`,
  )
  return { claimId, status, returnedFen }
}
