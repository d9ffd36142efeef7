import * as contract from '../../../../src/contract/sandbox/invoices'
import { refuse } from '../../../base/http/refuse'
import { type Route, route } from '../../../base/http/route'
import { readInstitution } from '../../../registers/institutions'
import { readPerson } from '../../../registers/people'
import { takeBirth } from '../../../services/reimbursement/births'
import { serveIssueInvoice, servePayBillSelf, serveRedFlush, serveUploadDetails } from './issue'

/** The invoice platform and the hospital's side of a self-paid visit. */
export const routes: Route[] = [
  route(contract.issueInvoice, serveIssueInvoice),
  route(contract.payBillSelf, servePayBillSelf),
  route(contract.uploadDetails, serveUploadDetails),
  route(contract.redFlushInvoice, serveRedFlush),
  route(contract.reportBirth, async (call) => {
    const { motherId, institutionId } = call.input.body
    if (!(await readPerson(call.db, motherId))) refuse('not-found')
    if (!(await readInstitution(call.db, institutionId))) refuse('institution-unknown')
    return takeBirth(call, call.input.body)
  }),
]
