import type { Whom } from '../../../../src/contract/family/request'
import { yuan } from '../../../../src/contract/shared/money-text'
import { row } from '../../../base/db/statement'
import type { PeopleTable } from '../../../base/db/tables/people'
import { refuse } from '../../../base/http/refuse'
import type { Call } from '../../../base/http/route'
import { mutualAidReaches } from '../../../regions/mutual-aid'
import { openShare } from '../../../registers/ledger/shares'
import { notify } from '../../../registers/messages'
import { ageOf, readInsurances, readPerson } from '../../../registers/people'
import type { Work } from '../requests/agree'
import { ADULT_AGE } from '../ways'
import { findWhom } from '../whom'
import { readAccount } from './rule'

const SHARE_CONSENT_VERSION = 'share-2026-11'
const CONSENT = `insert into consents (consent_id, person_id, purpose, version, actor_id, given_at, ref_id)
  values ($1, $2, 'share-balance', $3, $2, $4, $5)`

const closed = (detail: string): never => refuse('share-unavailable', { detail })

/** Everything but the tie: the holder's account, the member's insurance, and how far the region lets it reach. */
export async function refuseUnlessSharable(
  { db, now }: Pick<Work, 'db' | 'now'>,
  holder: PeopleTable,
  member: PeopleTable,
): Promise<void> {
  if (ageOf(holder, now) < ADULT_AGE) refuse('under-age', { detail: '满 18 岁才能约家庭共济。' })
  const account = (await readAccount(db, holder.person_id)) ?? closed('您没有职工医保的个人账户，不能给家人用。')
  if (member.person_id === holder.person_id) refuse('state-conflict', { detail: '自己的账户，自己看病直接用。' })
  if (member.deceased_on !== null) refuse('deceased')
  const insurance = (await readInsurances(db, member.person_id)).find((one) => one.insuranceType !== '510')
  if (insurance?.status !== 'normal') return closed('家人现在没有正常的医保，先参保才能用。')
  if (!mutualAidReaches(account.region, insurance.region)) closed('家人的参保地太远，您的参保地还不允许。')
}

/** The holder who calls, and the member she means. */
export async function bothOf(call: Call, whom: Whom): Promise<{ holder: PeopleTable; member: PeopleTable }> {
  const holder = (await readPerson(call.db, call.caller.actorId)) ?? refuse('not-found')
  // Without an account nobody is looked for.
  if (!(await readAccount(call.db, holder.person_id))) closed('您没有职工医保的个人账户，不能给家人用。')
  return { holder, member: (await findWhom(call, whom)).person }
}

/** 单独同意 to sharing the balance; `shareId` is what it is taken back with. */
export const giveShareConsent = ({ db, ids, now }: Work, holderId: string, shareId: string) =>
  row(db, CONSENT, [ids.id(), holderId, SHARE_CONSENT_VERSION, now, shareId])

export interface ShareTerms {
  shareId: string
  holder: Pick<PeopleTable, 'person_id' | 'name'>
  member: Pick<PeopleTable, 'person_id' | 'name'>
  ceilingPerUseFen: number
  asking: 'agreed' | 'each-time'
}

/** From now on the member's own part may come from the holder's account; the member is told. False where it was on. */
export async function turnOn(work: Work, { shareId, holder, member, ceilingPerUseFen, asking }: ShareTerms) {
  const values = { shareId, holderId: holder.person_id, memberId: member.person_id, ceilingPerUseFen, asking }
  if (!(await openShare(work.db, { ...values, at: work.now }))) return false
  const each = asking === 'each-time' ? '每次会先问对方。' : ''
  const text = `${member.name}您好，${holder.name}和您约了家庭共济：您看病要自己出的钱，一次最多 ${yuan(ceilingPerUseFen)}可以用对方的个人账户付。${each}不想用可以随时停。`
  await notify(work, member.person_id, text)
  return true
}
