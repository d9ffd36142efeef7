import * as contract from '../../../src/contract/reimbursement/endpoints'
import * as files from '../../../src/contract/reimbursement/endpoints-files'
import { type Route, route } from '../../base/http/route'
import { serveChooseAccount } from './draft/account'
import { serveAddInvoice, serveAnswerClaim, serveRemoveInvoice } from './draft/change'
import { serveCreateClaim } from './draft/create'
import { serveCropFile, serveReadFile, serveRemoveFile, serveTurnFile } from './files/change'
import { serveCreateFile } from './files/create'
import { serveAddPiece, serveReadPiece } from './files/pieces'
import { serveAppeal, serveSupplement, serveWithdraw } from './later'
import { serveReadLetter } from './letter'
import { serveListClaims, serveListSources } from './lists'
import { readMine } from './mine'
import { serveSubmitClaim } from './submit'
import { viewClaim } from './view'

export const routes: Route[] = [
  route(contract.listSources, serveListSources),
  route(contract.listClaims, serveListClaims),
  route(contract.readClaim, async (call) =>
    viewClaim(call.db, await readMine(call, call.input.params.claimId), {
      now: call.now,
      actorId: call.caller.actorId,
    }),
  ),
  route(contract.createClaim, serveCreateClaim),
  route(contract.addInvoice, serveAddInvoice),
  route(contract.removeInvoice, serveRemoveInvoice),
  route(contract.answerClaim, serveAnswerClaim),
  route(contract.chooseAccount, serveChooseAccount),
  route(contract.submitClaim, serveSubmitClaim),
  route(contract.supplementClaim, serveSupplement),
  route(contract.withdrawClaim, serveWithdraw),
  route(contract.appealClaim, serveAppeal),
  route(contract.readLetter, serveReadLetter),
  route(files.createFile, serveCreateFile),
  route(files.readFile, serveReadFile),
  route(files.addPiece, serveAddPiece),
  route(files.readPiece, serveReadPiece),
  route(files.turnFile, serveTurnFile),
  route(files.cropFile, serveCropFile),
  route(files.removeFile, serveRemoveFile),
]
