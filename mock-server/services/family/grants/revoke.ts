import { rows } from '../../../base/db/statement'
import { readActiveOf } from '../../../registers/grants/rows'
import { hashOf } from '../ids'
import type { Work } from '../requests/agree'
import { revokeSentences } from '../sentences'
import { countTry, triesToday } from '../tries'
import { endGrant } from './end'

const WRONG_A_DAY = 5
const AT_PHONE = `select person_id from people where phone = $1 and phone_kind <> 'none'`

/** 收回码 of a person: ends the grant it belongs to. Six digits are guessed only five times a day. */
export async function revokeByCode(work: Work, personId: string, code: string, by: 'phone' | 'counter') {
  if ((await triesToday(work, personId, 'revoke-code')) >= WRONG_A_DAY) {
    return { ended: false, spokenText: revokeSentences.tooOften }
  }
  const grants = await readActiveOf(work.db, personId, work.now)
  const meant = grants.filter((grant) => grant.revoke_code_hash === hashOf(grant.grant_id, code))
  for (const grant of meant) await endGrant(work, grant, by)
  if (meant.length > 0) {
    return { ended: true, spokenText: revokeSentences.ended(meant.map((grant) => grant.actor.name)) }
  }
  await countTry(work, personId, 'revoke-code')
  return { ended: false, spokenText: revokeSentences.wrong }
}

/** At the counter her ID card is proof enough: without the 收回码 everything she agreed to ends. */
export async function revokeAll(work: Work, personId: string) {
  const grants = await readActiveOf(work.db, personId, work.now)
  for (const grant of grants) await endGrant(work, grant, 'counter')
  const ended = grants.length > 0
  return {
    ended,
    spokenText: ended ? revokeSentences.ended(grants.map((one) => one.actor.name)) : revokeSentences.none,
  }
}

/** 12393: whose phone it is decides whose grants can be ended. An unknown number hears the same as a wrong code. */
export async function revokeByPhone(work: Work, fromPhone: string, code: string) {
  for (const { person_id: personId } of await rows<{ person_id: string }>(work.db, AT_PHONE, [fromPhone])) {
    const answer = await revokeByCode(work, personId, code, 'phone')
    if (answer.ended || answer.spokenText === revokeSentences.tooOften) return answer
  }
  return { ended: false, spokenText: revokeSentences.wrong }
}
