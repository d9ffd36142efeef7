import { shortTitle } from '../../../../src/contract/booking/kinds/kind'
import { row, rows } from '../../../base/db/statement'
import { notify } from '../../../registers/messages'
import { readPerson } from '../../../registers/people'
import { daysAfter, instantOf } from '../../../registers/schedules/times'
import { dosesOfRequest } from '../kinds/doses'
import { dosesOf } from '../kinds/next-dose'
import { offers } from '../kinds/offers/all'
import type { CareRow } from '../kinds/rows'
import { DAYS_AHEAD } from '../kinds/rules/times'
import { offerOf } from '../kinds/view'
import { dayWords } from '../kinds/words'
import type { Desk } from '../store/load'
import { inSteps } from './in-steps'

const SERIES = offers.filter((one) => dosesOf(one) > 0).map((one) => one.offerId)
const KIND = 'next-dose'
const AT_ONCE = 500
// The newest dose of each series that was given and of whose next nobody was reminded; asked for again, it is known.
const GIVEN = `select care_requests.* from care_requests
  where offer_id = any($1) and status = 'done' and request_id > $2
    and not exists (select 1 from visit_reminders where appointment_id = request_id and kind = '${KIND}')
    and not exists (select 1 from care_requests later where later.person_id = care_requests.person_id
      and later.offer_id = care_requests.offer_id and later.created_at > care_requests.created_at
      and later.status in ('scheduled', 'done'))
  order by request_id limit $3`
const CLAIM = `insert into visit_reminders (appointment_id, kind, sent_at) values ($1, '${KIND}', $2)
  on conflict (appointment_id, kind) do nothing returning appointment_id`

async function remind(desk: Desk, care: CareRow): Promise<void> {
  const offer = offerOf(care)
  const { nextDose } = await dosesOfRequest(desk.db, care, offer)
  if (nextDose && instantOf(daysAfter(nextDose.fromDay, -DAYS_AHEAD)) > desk.now) return
  // All doses were given: noted too, so that nobody looks again.
  if (!(await row(desk.db, CLAIM, [care.request_id, desk.now])) || !nextDose) return
  const person = await readPerson(desk.db, care.person_id)
  const text = `${person?.name ?? ''}您好，${shortTitle(offer.title)}可以约第 ${nextDose.no} 针了，最早 ${dayWords(nextDose.fromDay)}打。在程序里打开打疫苗，选一天。`
  await notify(desk, care.person_id, text)
}

/** 下一针 can be booked now: told once, when the first day lies within those that can be chosen. */
export async function remindDoses(desk: Desk): Promise<void> {
  for (let after = ''; ; ) {
    const given = await rows<CareRow>(desk.db, GIVEN, [SERIES, after, AT_ONCE])
    await inSteps(desk, given, remind)
    const last = given.at(-1)
    if (!last || given.length < AT_ONCE) return
    after = last.request_id
  }
}
