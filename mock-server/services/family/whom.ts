import { certNoFault } from '../../../src/contract/activation/cert-words'
import type { Whom } from '../../../src/contract/family/request'
import { row } from '../../base/db/statement'
import type { PeopleTable } from '../../base/db/tables/people'
import { refuse, refuseAndKeep } from '../../base/http/refuse'
import type { Call } from '../../base/http/route'
import { servesVillager } from '../../registers/kinship/agents'
import { readRelatives } from '../../registers/kinship/household'
import { sameName } from '../../registers/names'
import { readPerson } from '../../registers/people'
import { secondsLeftToday } from '../../registers/sms'
import { countTry, triesToday } from './tries'

/** Wrong names and numbers a person a day: who guesses a number digit by digit does not get far. */
const MISMATCHES_A_DAY = 20
const BY_CERTIFICATE = 'select * from people where cert_type = $1 and cert_no = $2'
const ASKED = 'select request_id from grant_requests where actor_id = $1 and subject_id = $2 limit 1'

type Work = Pick<Call, 'db' | 'now' | 'caller'>

export interface Found {
  person: PeopleTable
  /** False where a phone was typed that is not the one on record. */
  phoneFits: boolean
}

/** By id only whom the caller may know of: her relatives, people of her village, and whom she asked before. */
async function knows({ db, caller }: Work, personId: string): Promise<boolean> {
  if ((await readRelatives(db, caller.actorId)).has(personId)) return true
  if (await servesVillager(db, caller.actorId, personId)) return true
  return (await row(db, ASKED, [caller.actorId, personId])) !== undefined
}

/** The person who is meant. Which of name and number is wrong, and whether the number exists, is not told. */
export async function findWhom(work: Work, whom: Whom): Promise<Found> {
  const { db, now, caller } = work
  if (whom.by === 'personId') {
    const person = (await knows(work, whom.personId)) ? await readPerson(db, whom.personId) : undefined
    return { person: person ?? refuse('not-found'), phoneFits: true }
  }
  const fault = certNoFault(whom.certType, whom.certNo)
  if (fault) refuse('cert-no-invalid', { fields: { certNo: fault } })
  if ((await triesToday(work, caller.actorId, 'identity')) >= MISMATCHES_A_DAY) {
    const detail = '今天对不上的次数太多，请明天再试，或带两个人的身份证到医保窗口。'
    refuse('too-many-requests', { retryAfter: secondsLeftToday(now), detail })
  }
  const person = await row<PeopleTable>(db, BY_CERTIFICATE, [whom.certType, whom.certNo])
  if (person && sameName(person.name, whom.name)) {
    return { person, phoneFits: whom.phone === undefined || whom.phone === person.phone }
  }
  await countTry(work, caller.actorId, 'identity')
  return refuseAndKeep('identity-mismatch')
}
