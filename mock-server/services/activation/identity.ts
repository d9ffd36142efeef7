import type { RealName } from '../../../src/contract/activation/application'
import { certNoFault } from '../../../src/contract/activation/cert-words'
import { dayInChina } from '../../../src/contract/shared/dates'
import { row } from '../../base/db/statement'
import { refuse, refuseAndKeep } from '../../base/http/refuse'
import { secondsLeftToday } from '../../registers/sms'
import { isHerself } from './rules/eligible'
import type { Subject, Work } from './subject'

/** Wrong names and numbers a person a day: who guesses a number digit by digit does not get far. */
const MISMATCHES_A_DAY = 20

const SELECT = 'select tries from activation_mismatches where person_id = $1 and day = $2'
const COUNT = `insert into activation_mismatches (person_id, day, tries) values ($1, $2, 1)
  on conflict (person_id, day) do update set tries = activation_mismatches.tries + 1`

/** 实名核验 against the register of people: refuses a number that cannot be, and data that are not her own. */
export async function checkRealName({ db, now, caller }: Work, typed: RealName, { person }: Subject): Promise<void> {
  const fault = certNoFault(typed.certType, typed.certNo)
  if (fault) refuse('cert-no-invalid', { fields: { certNo: fault } })
  const today = [caller.subjectId, dayInChina(now)]
  const counted = await row<{ tries: number }>(db, SELECT, today)
  if (counted && counted.tries >= MISMATCHES_A_DAY) {
    refuse('too-many-requests', {
      retryAfter: secondsLeftToday(now),
      detail: '今天对不上的次数太多，请明天再试，或带身份证到医保窗口。',
    })
  }
  const registered = {
    name: person.name,
    certType: person.cert_type,
    certNo: person.cert_no,
  }
  if (isHerself(typed, registered)) return
  await row(db, COUNT, today)
  refuseAndKeep('identity-mismatch')
}
