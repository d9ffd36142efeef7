import { createShare } from '../../../../src/contract/family/shares'
import { yuan } from '../../../../src/contract/shared/money-text'
import { row } from '../../../base/db/statement'
import { refuse } from '../../../base/http/refuse'
import { route } from '../../../base/http/route'
import { mutualAidReaches } from '../../../regions/mutual-aid'
import { readKinship } from '../../../registers/kinship/household'
import { openShare } from '../../../registers/ledger/shares'
import { notify } from '../../../registers/messages'
import { ageOf, readInsurances, readPerson } from '../../../registers/people'
import { ADULT_AGE } from '../ways'
import { findWhom } from '../whom'
import { readShare } from './rows'
import { readAccount } from './rule'
import { toShare } from './view'

const SHARE_CONSENT_VERSION = 'share-2026-11'
const CONSENT = `insert into consents (consent_id, person_id, purpose, version, actor_id, given_at, ref_id)
  values ($1, $2, 'share-balance', $3, $2, $4, $5)`

const closed = (detail: string): never => refuse('share-unavailable', { detail })

/** The holder's own decision about her own money; near relatives by the register only. */
export const createFamilyShare = route(createShare, async (call) => {
  const { db, now, ids, caller, input } = call
  const { body } = input
  if (!body.consents.includes('share-balance')) refuse('consent-missing')
  const holder = (await readPerson(db, caller.actorId)) ?? refuse('not-found')
  if (ageOf(holder, now) < ADULT_AGE) refuse('under-age', { detail: '满 18 岁才能约家庭共济。' })
  const account = (await readAccount(db, holder.person_id)) ?? closed('您没有职工医保的个人账户，不能给家人用。')
  const { person: member } = await findWhom(call, body.whom)
  if (member.person_id === holder.person_id) refuse('state-conflict', { detail: '自己的账户，自己看病直接用。' })
  if (member.deceased_on !== null) refuse('deceased')
  const relation = (await readKinship(db, holder.person_id, member.person_id)) ?? refuse('relation-unknown')
  const insurance = (await readInsurances(db, member.person_id)).find((one) => one.insuranceType !== '510')
  if (insurance?.status !== 'normal') return closed('家人现在没有正常的医保，先参保才能用。')
  if (!mutualAidReaches(account.region, insurance.region)) closed('家人的参保地太远，您的参保地还不允许。')
  const [shareId, at] = [ids.id(), now]
  const { ceilingPerUseFen, asking } = body
  const values = { shareId, holderId: holder.person_id, memberId: member.person_id, ceilingPerUseFen, at, asking }
  if (!(await openShare(db, values))) refuse('state-conflict', { detail: '已经约过了，可以先停再重新约。' })
  await row(db, CONSENT, [ids.id(), holder.person_id, SHARE_CONSENT_VERSION, now, shareId])
  const each = asking === 'each-time' ? '每次会先问对方。' : ''
  await notify(
    call,
    member.person_id,
    `${member.name}您好，${holder.name}和您约了家庭共济：您看病要自己出的钱，一次最多 ${yuan(ceilingPerUseFen)}可以用对方的个人账户付。${each}不想用可以随时停。`,
  )
  const share = (await readShare(db, shareId)) ?? refuse('not-found')
  return toShare(share, holder.person_id, relation)
})
