import { canAddPage } from '../../../../src/contract/reimbursement/can'
import type { createFile } from '../../../../src/contract/reimbursement/endpoints-files'
import { refuse } from '../../../base/http/refuse'
import type { Handler } from '../../../base/http/route'
import { insertPaper } from '../../../registers/files/rows'
import { takeSpace } from '../../../registers/files/space'
import { holdMine } from '../mine'
import { type ClaimRow, changeClaim } from '../store'
import { toFile } from '../view'
import { readFileRow } from './rows'

/** While something was asked for, only that page may be added. */
export function refuseUnasked(claim: ClaimRow, role: string): void {
  if (claim.status === 'draft') return
  if (!claim.supplement?.pages.some((page) => page.role === role)) refuse('state-conflict')
}

/** Announces a page of a claim. */
export const serveCreateFile: Handler<typeof createFile> = async (call) => {
  const { db, now, ids, caller, input } = call
  const { role, type, sizeBytes, faults } = input.body
  const claim = await holdMine(call, input.params.claimId, canAddPage)
  refuseUnasked(claim, role)
  const whose = { owner: 'claim', owner_id: claim.claim_id, person_id: claim.person_id } as const
  await takeSpace(db, { ...whose, size_bytes: sizeBytes }, claim.supplement?.askedAt)
  const file_id = ids.id()
  await insertPaper(db, {
    ...whose,
    file_id,
    role,
    type,
    size_bytes: sizeBytes,
    faults: faults ?? [],
    looked: faults !== null,
    added_by: caller.actorId,
    created_at: now,
  })
  // Who photographs is still at it: the days until a draft lapses begin anew.
  if (claim.status === 'draft') await changeClaim(db, claim.claim_id, now, { last_by: caller.actorId })
  const made = await readFileRow(db, claim.claim_id, file_id)
  if (!made) throw new Error('the page just announced is not there')
  return toFile(made)
}
