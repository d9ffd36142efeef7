import type { Can } from '../../../src/contract/reimbursement/can'
import type { Claim } from '../../../src/contract/reimbursement/claim'
import { refuse } from '../../base/http/refuse'
import type { Call } from '../../base/http/route'
import { type ClaimRow, holdClaimRow, readClaimRow } from './store'
import { viewClaim } from './view'

type Asking = Pick<Call, 'db' | 'caller' | 'now'>

/** A claim of the person who is asked for; another's is not found. */
export async function readMine({ db, caller }: Asking, claimId: string): Promise<ClaimRow> {
  const claim = await readClaimRow(db, claimId)
  if (!claim || claim.person_id !== caller.subjectId) refuse('not-found')
  return claim
}

/** The same, held until the transaction ends, and only where `can` allows. */
export async function holdMine(
  { db, caller }: Asking,
  claimId: string,
  can: (claim: ClaimRow) => Can,
): Promise<ClaimRow> {
  const claim = await holdClaimRow(db, claimId)
  if (!claim || claim.person_id !== caller.subjectId) refuse('not-found')
  const allowed = can(claim)
  if (!allowed.allowed) refuse(allowed.reason)
  return claim
}

/** The claim as it is now. */
export async function showMine({ db, caller, now }: Asking, claimId: string): Promise<Claim> {
  const claim = await readClaimRow(db, claimId)
  if (!claim) refuse('not-found')
  return viewClaim(db, claim, { now, actorId: caller.actorId })
}
