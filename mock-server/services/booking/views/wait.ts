import type { Hold } from '../../../../src/contract/booking/hold'
import type { Wait, WaitState } from '../../../../src/contract/booking/wait'
import { dayInChina, instantInChina } from '../../../../src/contract/shared/dates'
import { rows } from '../../../base/db/statement'
import { refuse } from '../../../base/http/refuse'
import type { Call } from '../../../base/http/route'
import { DAY } from '../../../registers/schedules/times'
import type { WaitRow } from '../core/rows'
import { isOverdue } from '../core/wishes'
import { type StoredWait, toWait } from '../store/columns'
import { wishOf, wishWords } from '../words/wish'
import { readHolds } from './hold'

interface Found extends StoredWait {
  institution_name: string
  department_name: string
  doctor_name: string | null
  ahead: number
}

const SELECT = `select waits.*, institutions.name as institution_name, departments.name as department_name,
    doctors.name as doctor_name,
    (select count(*) from booking_waits before where before.kind = 'wish' and before.state = 'waiting'
      and before.department_id = waits.department_id and before.seq < waits.seq and before.to_day >= $2
      and before.from_day <= waits.to_day and before.to_day >= waits.from_day
      and (before.doctor_id is null or waits.doctor_id is null or before.doctor_id = waits.doctor_id)) as ahead
  from booking_waits waits
  join institutions on institutions.institution_id = waits.institution_id
  join departments on departments.department_id = waits.department_id
  left join doctors on doctors.doctor_id = waits.doctor_id
  where waits.person_id = $1 and waits.kind = 'wish'`
const ONE = `${SELECT} and waits.wait_id = $3`
const LIST = `${SELECT} and (waits.state in ('waiting', 'offered') or waits.made_at > $3)
  order by (waits.state = 'offered' or (waits.state = 'waiting' and waits.to_day >= $2)) desc, waits.made_at desc, waits.wait_id limit 30`
const SHOWN_MS = 30 * DAY

type Signed = Pick<Call, 'db' | 'now' | 'caller'>

/** As it reads now: an offer that ran out is declined, a wish whose days are past has expired. */
function stateAt(wait: WaitRow, offer: Hold | undefined, now: number): WaitState {
  if (wait.state === 'offered' && offer?.state !== 'held') return 'declined'
  return wait.state === 'waiting' && isOverdue(wait, now) ? 'expired' : wait.state
}

function toView(found: Found, holds: ReadonlyMap<string, Hold>, now: number): Wait {
  const wait = toWait(found)
  const offer = wait.holdId === null ? undefined : holds.get(wait.holdId)
  const state = stateAt(wait, offer, now)
  return {
    waitId: wait.waitId,
    state,
    mode: wait.mode,
    wish: wishOf(wait),
    institutionName: found.institution_name,
    departmentName: found.department_name,
    doctorName: found.doctor_name,
    wishText: wishWords(wishOf(wait), found.doctor_name),
    ahead: state === 'waiting' ? found.ahead : 0,
    at: instantInChina(wait.madeAt),
    offer: state === 'offered' && offer ? offer : null,
    appointmentId: wait.appointmentId,
  }
}

async function views({ db, now }: Signed, found: readonly Found[]): Promise<Wait[]> {
  const holds = await readHolds(
    db,
    found.flatMap((one) => (one.hold_id === null ? [] : [one.hold_id])),
    now,
  )
  return found.map((one) => toView(one, holds, now))
}

/** Her own; another's is not found. */
export async function showWait(call: Signed, waitId: string): Promise<Wait> {
  const values = [call.caller.subjectId, dayInChina(call.now), waitId]
  const [view] = await views(call, await rows<Found>(call.db, ONE, values))
  return view ?? refuse('not-found')
}

export const listWaits = async (call: Signed): Promise<Wait[]> =>
  views(call, await rows<Found>(call.db, LIST, [call.caller.subjectId, dayInChina(call.now), call.now - SHOWN_MS]))
