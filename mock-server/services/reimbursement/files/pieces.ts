import { canAddPage } from '../../../../src/contract/reimbursement/can'
import type { addPiece, readPiece } from '../../../../src/contract/reimbursement/endpoints-files'
import { refuse } from '../../../base/http/refuse'
import type { Call, Handler } from '../../../base/http/route'
import { giveOut, takeIn } from '../../../registers/files/take-in'
import { holdMine, readMine } from '../mine'
import { toFile } from '../view'
import { readFileRow } from './rows'

/** The next piece of a page. */
export const serveAddPiece: Handler<typeof addPiece> = async (call) => {
  const { db, input } = call
  const { claimId, fileId } = input.params
  await holdMine(call, claimId, canAddPage)
  const file = await readFileRow(db, claimId, fileId, ' for update')
  if (!file) refuse('not-found')
  await takeIn(call, file, input.body)
  return toFile((await readFileRow(db, claimId, fileId)) ?? refuse('not-found'))
}

/** A page for who is entitled: the patient, and who may claim or look for her. */
export const serveReadPiece: Handler<typeof readPiece> = async (call) => {
  const { claimId, fileId } = call.input.params
  await readMine(call, claimId)
  return pieceOf(call, claimId, fileId, call.input.query.from ?? 0)
}

export const pieceOf = async (call: Pick<Call, 'db'>, claimId: string, fileId: string, from: number) =>
  giveOut(call, await readFileRow(call.db, claimId, fileId), from)
