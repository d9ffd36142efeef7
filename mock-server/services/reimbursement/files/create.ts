import { canAddPage } from '../../../../src/contract/reimbursement/can'
import type { createFile } from '../../../../src/contract/reimbursement/endpoints-files'
import { MAX_CLAIM_BYTES, MAX_PAGES, MAX_PERSON_BYTES } from '../../../../src/contract/reimbursement/file'
import { row } from '../../../base/db/statement'
import { refuse } from '../../../base/http/refuse'
import type { Handler } from '../../../base/http/route'
import { holdMine } from '../mine'
import type { ClaimRow } from '../store'
import { toFile } from '../view'
import { insertFile, readFileRow, readUsed } from './rows'

const HOLD_PERSON = 'select person_id from people where person_id = $1 for update'

/** While something was asked for, only that page may be added. */
export function refuseUnasked(claim: ClaimRow, role: string): void {
  if (claim.status === 'draft') return
  if (!claim.supplement?.pages.some((page) => page.role === role)) refuse('state-conflict')
}

/** Announces a page. The person is held, so that several phones together stay within her bound. */
export const serveCreateFile: Handler<typeof createFile> = async (call) => {
  const { db, now, ids, caller, input } = call
  const { role, type, sizeBytes, faults } = input.body
  const claim = await holdMine(call, input.params.claimId, canAddPage)
  refuseUnasked(claim, role)
  await row(db, HOLD_PERSON, [claim.person_id])
  const used = await readUsed(db, claim.person_id, claim.claim_id)
  const full =
    used.pages >= MAX_PAGES ||
    used.claim_bytes + sizeBytes > MAX_CLAIM_BYTES ||
    used.person_bytes + sizeBytes > MAX_PERSON_BYTES
  if (full) refuse('storage-full')
  const file_id = ids.id()
  await insertFile(db, {
    file_id,
    claim_id: claim.claim_id,
    person_id: claim.person_id,
    role,
    type,
    size_bytes: sizeBytes,
    faults: faults ?? [],
    looked: faults !== null,
    added_by: caller.actorId,
    created_at: now,
  })
  const made = await readFileRow(db, claim.claim_id, file_id)
  if (!made) throw new Error('the page just announced is not there')
  return toFile(made)
}
