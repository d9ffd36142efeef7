import { createShare } from '../../../../src/contract/family/shares'
import { refuse } from '../../../base/http/refuse'
import { route } from '../../../base/http/route'
import { readKinship } from '../../../registers/kinship/household'
import { bothOf, giveShareConsent, refuseUnlessSharable, turnOn } from './allowed'
import { readShare } from './rows'
import { toShare } from './view'

/** The holder's own decision about her own money; near relatives by the register. Others prove the tie first. */
export const createFamilyShare = route(createShare, async (call) => {
  const { db, ids, caller, input } = call
  const { body } = input
  if (!body.consents.includes('share-balance')) refuse('consent-missing')
  const { holder, member } = await bothOf(call, body.whom)
  await refuseUnlessSharable(call, holder, member)
  const relation = (await readKinship(db, holder.person_id, member.person_id)) ?? refuse('relation-unknown')
  const { ceilingPerUseFen, asking } = body
  const shareId = ids.id()
  if (!(await turnOn(call, { shareId, holder, member, ceilingPerUseFen, asking })))
    refuse('state-conflict', { detail: '已经约过了，可以先停再重新约。' })
  await giveShareConsent(call, holder.person_id, shareId)
  const share = (await readShare(db, shareId)) ?? refuse('not-found')
  return toShare(share, caller.actorId, relation)
})
