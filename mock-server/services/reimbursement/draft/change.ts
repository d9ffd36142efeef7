import { canEdit } from '../../../../src/contract/reimbursement/can'
import type { addInvoice, answerClaim, removeInvoice } from '../../../../src/contract/reimbursement/endpoints'
import { row } from '../../../base/db/statement'
import { refuse } from '../../../base/http/refuse'
import type { Handler } from '../../../base/http/route'
import { reimbursementPolicy } from '../../../regions/reimbursement'
import { readPersonFacts } from '../facts'
import { holdMine, showMine } from '../mine'
import { payingInsurance } from '../rules/papers'
import { changeClaim, linkInvoice, unlinkInvoice } from '../store'
import { fetchInvoice } from './find-invoice'

const MOST_INVOICES = 30
const COUNT = 'select count(*) as invoices from claim_invoices where claim_id = $1'

export const serveAddInvoice: Handler<typeof addInvoice> = async (call) => {
  const { db, now, caller, input } = call
  const claim = await holdMine(call, input.params.claimId, canEdit)
  const counted = await row<{ invoices: number }>(db, COUNT, [claim.claim_id])
  if ((counted?.invoices ?? 0) >= MOST_INVOICES) refuse('storage-full')
  const invoice = await fetchInvoice(call, input.body.invoice)
  await linkInvoice(db, claim.claim_id, invoice.invoice_id, now)
  await changeClaim(db, claim.claim_id, now, { last_by: caller.actorId })
  return showMine(call, claim.claim_id)
}

export const serveRemoveInvoice: Handler<typeof removeInvoice> = async (call) => {
  const { db, now, caller, input } = call
  const claim = await holdMine(call, input.params.claimId, canEdit)
  await unlinkInvoice(db, claim.claim_id, input.params.invoiceId)
  await changeClaim(db, claim.claim_id, now, { last_by: caller.actorId })
  return showMine(call, claim.claim_id)
}

export const serveAnswerClaim: Handler<typeof answerClaim> = async (call) => {
  const { db, now, caller, input } = call
  const claim = await holdMine(call, input.params.claimId, canEdit)
  const { kind = claim.kind, thirdParty } = input.body
  const home = payingInsurance((await readPersonFacts(db, claim.person_id)).rows)
  await changeClaim(db, claim.claim_id, now, {
    kind,
    promise_days: reimbursementPolicy(home?.region ?? '').workingDays[kind],
    third_party: thirdParty,
    last_by: caller.actorId,
  })
  return showMine(call, claim.claim_id)
}
