import { canAddPage } from '../../../../src/contract/reimbursement/can'
import type { cropFile, readFile, removeFile, turnFile } from '../../../../src/contract/reimbursement/endpoints-files'
import type { ClaimFilesTable } from '../../../base/db/tables/reimbursement'
import { refuse } from '../../../base/http/refuse'
import type { Call, Handler } from '../../../base/http/route'
import { cropPaper } from '../../../registers/files/crop'
import { deletePapers, turnTo } from '../../../registers/files/rows'
import { holdMine, readMine } from '../mine'
import { toFile } from '../view'
import { readFileRow } from './rows'

export const serveReadFile: Handler<typeof readFile> = async (call) => {
  const { claimId, fileId } = call.input.params
  await readMine(call, claimId)
  return toFile((await readFileRow(call.db, claimId, fileId)) ?? refuse('not-found'))
}

/** A page that may still be changed: of a draft, or one that was added since it was asked for. */
async function ownPage(
  call: Pick<Call, 'db' | 'caller' | 'now'>,
  claimId: string,
  fileId: string,
): Promise<ClaimFilesTable> {
  const claim = await holdMine(call, claimId, canAddPage)
  const file = await readFileRow(call.db, claimId, fileId, ' for update')
  if (!file) refuse('not-found')
  if (claim.status === 'supplement' && file.created_at < (claim.supplement?.askedAt ?? 0)) refuse('state-conflict')
  return file
}

export const serveTurnFile: Handler<typeof turnFile> = async (call) => {
  const { claimId, fileId } = call.input.params
  const file = await ownPage(call, claimId, fileId)
  await turnTo(call.db, file.file_id, call.input.body.turn)
  return toFile({ ...file, turn: call.input.body.turn })
}

export const serveCropFile: Handler<typeof cropFile> = async (call) => {
  const { claimId, fileId } = call.input.params
  await cropPaper(call, await ownPage(call, claimId, fileId), call.input.body.crop)
  return toFile((await readFileRow(call.db, claimId, fileId)) ?? refuse('not-found'))
}

export const serveRemoveFile: Handler<typeof removeFile> = async (call) => {
  const { claimId, fileId } = call.input.params
  const file = await ownPage(call, claimId, fileId)
  await deletePapers(call.db, [file.file_id])
  return { removed: true }
}
