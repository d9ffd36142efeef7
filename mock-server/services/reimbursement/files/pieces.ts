import { canAddPage } from '../../../../src/contract/reimbursement/can'
import type { addPiece, readPiece } from '../../../../src/contract/reimbursement/endpoints-files'
import type { ClaimFilesTable } from '../../../base/db/tables/reimbursement'
import { Refusal, refuse } from '../../../base/http/refuse'
import type { Call, Handler } from '../../../base/http/route'
import { isWhole, typeOfBytes } from '../../../registers/files/sniff'
import { holdMine, readMine } from '../mine'
import { toFile } from '../view'
import { lookAt } from './look'
import { appendPiece, deleteFile, finishFile, readBytes, readFileRow, readStoredPiece } from './rows'

type Adding = Pick<Call<typeof addPiece>, 'db' | 'input'>

/** A file that is not what it says goes at once; the page has to be announced anew. */
async function throwAway({ db }: Adding, file: ClaimFilesTable): Promise<never> {
  await deleteFile(db, file.file_id)
  throw new Refusal('file-refused', {}, true)
}

async function append(call: Adding, file: ClaimFilesTable): Promise<number> {
  const { from, base64 } = call.input.body
  const piece = Buffer.from(base64, 'base64')
  const received = from + piece.length
  if (received > file.size_bytes) return throwAway(call, file)
  if (from === 0 && typeOfBytes(piece) !== file.type) return throwAway(call, file)
  await appendPiece(call.db, file.file_id, from, base64, received)
  return received
}

async function finish(call: Adding, file: ClaimFilesTable): Promise<void> {
  const bytes = await readBytes(call.db, file.file_id)
  if (bytes.length !== file.size_bytes || !isWhole(file.type, bytes)) await throwAway(call, file)
  await finishFile(call.db, file.file_id, lookAt(file, bytes))
}

/** The next piece: what had arrived changes nothing, a gap is refused, the last one has the whole looked at. */
export const serveAddPiece: Handler<typeof addPiece> = async (call) => {
  const { db, input } = call
  const { claimId, fileId } = input.params
  await holdMine(call, claimId, canAddPage)
  const file = await readFileRow(db, claimId, fileId, ' for update')
  if (!file) refuse('not-found')
  if (file.state === 'ready' || input.body.from < file.received_bytes) return toFile(file)
  if (input.body.from > file.received_bytes) refuse('state-conflict')
  const received = await append(call, file)
  if (received === file.size_bytes) await finish(call, file)
  const now = await readFileRow(db, claimId, fileId)
  return toFile(now ?? refuse('not-found'))
}

/** A page for who is entitled: the patient, and who may claim or look for her. */
export const serveReadPiece: Handler<typeof readPiece> = async (call) => {
  const { claimId, fileId } = call.input.params
  await readMine(call, claimId)
  return pieceOf(call, claimId, fileId, call.input.query.from ?? 0)
}

export async function pieceOf({ db }: Pick<Call, 'db'>, claimId: string, fileId: string, from: number) {
  const file = await readFileRow(db, claimId, fileId)
  if (file?.state !== 'ready') refuse('not-found')
  const piece = await readStoredPiece(db, fileId, from)
  if (!piece) refuse('not-found')
  return { from: piece.from_byte, base64: piece.base64, next: piece.next }
}
