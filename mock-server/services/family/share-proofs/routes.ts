import {
  listShareProofs,
  proveShare,
  type ShareProof,
  withdrawShareProof,
} from '../../../../src/contract/family/share-proofs'
import { instantInChina } from '../../../../src/contract/shared/dates'
import { maskName } from '../../../../src/contract/shared/identity'
import { refuse } from '../../../base/http/refuse'
import { type Route, route } from '../../../base/http/route'
import { readKinship } from '../../../registers/kinship/household'
import { bothOf, giveShareConsent, refuseUnlessSharable } from '../shares/allowed'
import { wordBetween } from '../sides'
import { decideProof, holdProof, insertProof, type ProofRow, readProofs } from './rows'

/** The holder typed the whole name herself; read again later it is masked, for whoever looks at the phone. */
const toProof = (proof: ProofRow): ShareProof => ({
  shareId: proof.share_id,
  maskedName: maskName(proof.member.name),
  relation: proof.relation,
  relationWord: wordBetween(proof.relation, proof.holder, proof.member),
  kind: proof.kind,
  pages: proof.pages,
  note: proof.note,
  state: proof.state,
  counterNo: proof.counter_no,
  ceilingPerUseFen: proof.ceiling_per_use_fen,
  asking: proof.asking,
  sentAt: instantInChina(proof.sent_at),
})

export const shareProofRoutes: Route[] = [
  route(proveShare, async (call) => {
    const { db, now, ids, input } = call
    const { body } = input
    if (!body.consents.includes('share-balance')) refuse('consent-missing')
    const { holder, member } = await bothOf(call, body.whom)
    await refuseUnlessSharable(call, holder, member)
    if (await readKinship(db, holder.person_id, member.person_id))
      refuse('state-conflict', { detail: '平台查得到亲属关系，不用交证明，直接约就行。' })
    const shareId = ids.id()
    const inserted = await insertProof(db, {
      share_id: shareId,
      holder_id: holder.person_id,
      member_id: member.person_id,
      relation: body.relation,
      kind: body.kind,
      pages: body.pages,
      ceiling_per_use_fen: body.ceilingPerUseFen,
      asking: body.asking,
      counter_no: `QQ-${ids.digits(8)}`,
      sent_at: now,
    })
    if (!inserted) refuse('state-conflict')
    await giveShareConsent(call, holder.person_id, shareId)
    return toProof((await holdProof(db, shareId)) ?? refuse('not-found'))
  }),
  route(listShareProofs, async ({ db, now, caller }) => ({
    items: (await readProofs(db, caller.actorId, now)).map(toProof),
  })),
  route(withdrawShareProof, async ({ db, now, caller, input }) => {
    const proof = await holdProof(db, input.params.id)
    if (!proof || proof.holder_id !== caller.actorId) return refuse('not-found')
    if (proof.state !== 'in-review' && proof.state !== 'rejected') refuse('state-conflict')
    await decideProof(db, proof.share_id, { state: 'withdrawn', note: proof.note, now })
    return toProof({ ...proof, state: 'withdrawn' })
  }),
]
