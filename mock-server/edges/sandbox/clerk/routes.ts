import * as contract from '../../../../src/contract/sandbox/clerk'
import { refuse } from '../../../base/http/refuse'
import { type Route, route } from '../../../base/http/route'
import { listOpenCases, readOpenCase } from '../../../services/reimbursement/audit/cases'
import { payClaim } from '../../../services/reimbursement/audit/pay'
import { reviewClaim } from '../../../services/reimbursement/audit/review'
import { pieceOf } from '../../../services/reimbursement/files/pieces'
import { takeClaimReturn } from '../../../services/reimbursement/recovery/take-return'
import { readClaimRow } from '../../../services/reimbursement/store'

/** 零星报销窗口: a person plays the clerk; the rules are those of the office, and every act is written down. */
export const routes: Route[] = [
  route(contract.listCases, (call) => listOpenCases(call, call.input.query.status)),
  route(contract.readCase, (call) => readOpenCase(call, call.input.params.claimId)),
  route(contract.reviewCase, async (call) => {
    const { claimId } = call.input.params
    return { claimId, status: await reviewClaim(call, claimId, call.input.body) }
  }),
  route(contract.payCase, async (call) => {
    const { claimId } = call.input.params
    return { claimId, status: await payClaim(call, claimId, call.input.body) }
  }),
  route(contract.takeReturn, (call) => takeClaimReturn(call, call.input.params.claimId, call.input.body.clerk)),
  route(contract.readCasePiece, async (call) => {
    const { claimId, fileId } = call.input.params
    const claim = await readClaimRow(call.db, claimId)
    // A draft is not at the counter yet: nobody there may look into it.
    if (!claim || claim.status === 'draft') refuse('not-found')
    return pieceOf(call, claimId, fileId, call.input.query.from ?? 0)
  }),
]
