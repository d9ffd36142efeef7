import * as contract from '../../../../src/contract/sandbox/filings'
import { type Route, route } from '../../../base/http/route'
import { listCases } from '../../../services/remote-care/cases'
import { reviewFiling, revokeFiling, showFilingPiece } from '../../../services/remote-care/clerk'
import { fileAtCounter, markEmergency } from '../../../services/remote-care/counter'

/** 备案窗口: the clerk's side, the telephone, and the hospital that marks an emergency. */
export const routes: Route[] = [
  route(contract.listCases, ({ db, now }) => listCases(db, now)),
  route(contract.fileAtCounter, (call) =>
    fileAtCounter(call, { ...call.input.body, beginOn: call.input.body.beginOn }),
  ),
  route(contract.markEmergency, (call) => {
    const { personId, institutionId } = call.input.body
    return markEmergency(call, personId, institutionId)
  }),
  route(contract.reviewFiling, (call) => reviewFiling(call, call.input.params.filingNo, call.input.body)),
  route(contract.readFilingPiece, (call) => {
    const { filingNo, fileId } = call.input.params
    return showFilingPiece(call, filingNo, fileId, call.input.query.from ?? 0)
  }),
  route(contract.revokeFiling, (call) => revokeFiling(call, call.input.params.filingNo, call.input.body.note)),
]
