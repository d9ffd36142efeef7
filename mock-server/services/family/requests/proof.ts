import { addProof } from '../../../../src/contract/family/requests'
import { row } from '../../../base/db/statement'
import { refuse } from '../../../base/http/refuse'
import { route } from '../../../base/http/route'
import { notify } from '../../../registers/messages'
import { familySentences } from '../sentences'
import type { Work } from './agree'
import { holdMade } from './mine'
import { holdByCounterNo, readRequestRow, standingOf } from './row'
import { toRequest } from './view'

const ADD = `update grant_requests set status = 'proof-review', proof_kind = $2, proof_pages = $3,
  proof_state = 'in-review', proof_note = null where request_id = $1`
const ACCEPT = `update grant_requests set status = 'awaiting-consent', kinship = 'proved', proof_state = 'accepted'
  where request_id = $1`
const REJECT = `update grant_requests set status = 'proof-needed', proof_state = 'rejected', proof_note = $2
  where request_id = $1`

export const addKinshipProof = route(addProof, async (call) => {
  const { db, now, caller, input } = call
  const request = await holdMade(call, input.params.id)
  if (standingOf(request, now) !== 'proof-needed') refuse('state-conflict')
  await row(db, ADD, [request.request_id, input.body.kind, input.body.pages])
  const written = await readRequestRow(db, request.request_id)
  return toRequest(written ?? refuse('not-found'), caller.actorId, now)
})

/** 人工审核: somebody has looked at the papers. A rejected proof may be followed by another. */
export async function reviewKinshipProof(work: Work, counterNo: string, rejected: string | undefined) {
  const request = (await holdByCounterNo(work.db, counterNo)) ?? refuse('not-found')
  if (standingOf(request, work.now) !== 'proof-review') refuse('state-conflict')
  const pair = { actorName: request.actor.name, subjectName: request.subject.name }
  if (rejected === undefined) await row(work.db, ACCEPT, [request.request_id])
  else await row(work.db, REJECT, [request.request_id, rejected])
  const text = rejected === undefined ? familySentences.proofAccepted(pair) : familySentences.proofRejected(rejected)
  await notify(work, request.actor_id, text)
  return rejected === undefined ? ('awaiting-consent' as const) : ('proof-needed' as const)
}
