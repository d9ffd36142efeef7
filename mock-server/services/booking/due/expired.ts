import { dayInChina } from '../../../../src/contract/shared/dates'
import { row, rows } from '../../../base/db/statement'
import { notify } from '../../../registers/messages'
import { type StoredWait, toWait } from '../store/columns'
import type { Desk } from '../store/load'
import { wishOf, wishWords } from '../words/wish'
import { inSteps } from './in-steps'

const OVER = `select waits.*, institutions.name as institution_name, departments.name as department_name,
    doctors.name as doctor_name
  from booking_waits waits
  join institutions on institutions.institution_id = waits.institution_id
  join departments on departments.department_id = waits.department_id
  left join doctors on doctors.doctor_id = waits.doctor_id
  where waits.state = 'waiting' and waits.kind = 'wish' and waits.to_day < $1 and waits.expiry_told_at is null
  order by waits.wait_id limit 200`
const TELL = `update booking_waits set expiry_told_at = $2
  where wait_id = $1 and expiry_told_at is null and state = 'waiting' returning wait_id`

type Over = StoredWait & { institution_name: string; department_name: string; doctor_name: string | null }

/** Whose wish ended without a number is told once: nobody waits for what cannot come any more. */
export async function tellExpired(desk: Desk): Promise<void> {
  const over = await rows<Over>(desk.db, OVER, [dayInChina(desk.now)])
  await inSteps(desk, over, async (step, one) => {
    if (!(await row(step.db, TELL, [one.wait_id, step.now]))) return
    const wish = wishWords(wishOf(toWait(one)), one.doctor_name)
    const text = `候补没有等到号：${one.institution_name}${one.department_name}（${wish}）。日子过了，不再等了。可以换几天再候补，或者换一家看看。`
    await notify(step, one.person_id, text)
  })
}
