import type { SessionDetail } from '../../../../src/contract/booking/session'
import type { addSession } from '../../../../src/contract/sandbox/booking'
import { row } from '../../../base/db/statement'
import { refuse } from '../../../base/http/refuse'
import type { Call } from '../../../base/http/route'
import { sessionIdOf } from '../../../registers/schedules/session-id'
import { readOneSession } from '../../../registers/schedules/sessions'
import { DAY, instantOf, MINUTE } from '../../../registers/schedules/times'
import { readDoctors } from '../../../registers/schedules/who'
import { toSessionDetail } from '../../../services/booking/views/session'

const FEE = 'select fee_fen from doctors where doctor_id = $1'
const MAKE = `insert into booking_sessions (session_id, doctor_id, department_id, institution_id, day, half, starts_at,
    slot_minutes, capacity, fee_fen, release_at, lot)
  values ($1, $2, $3, $4, $5, 'extra', $6, $7, $8, $9, $10, $11) on conflict do nothing returning session_id`
/** A long or late session has short visits, so that it ends on its day. */
const slotMinutes = (slots: number, left: number) => (slots > 60 || slots * 5 > left ? 1 : 5)

/** Minutes of the day that are left from then on: so many numbers fit at most. */
function leftOf(day: string, from: string, slots: number): number {
  const left = (instantOf(day) + DAY - instantOf(day, from)) / MINUTE
  if (slots <= left) return left
  return refuse('malformed', {
    fields: { slots: `从 ${from} 到当天 24:00 最多放 ${left} 个号，请少放几个，或早一点开始` },
  })
}

/** 加诊: a session outside the pattern. One a doctor and day. */
export async function addExtraSession(call: Call<typeof addSession>): Promise<SessionDetail> {
  const { db, now, ids, input } = call
  const { doctorId, day, from, slots, releaseInSeconds = 0 } = input.body
  const place = (await readDoctors(db, [doctorId])).get(doctorId)
  const doctor = await row<{ fee_fen: number }>(db, FEE, [doctorId])
  if (!place || !doctor) return refuse('not-found')
  const startsAt = instantOf(day, from)
  const minutes = slotMinutes(slots, leftOf(day, from, slots))
  if (startsAt + slots * minutes * MINUTE <= now) return refuse('session-over')
  const sessionId = sessionIdOf({ doctorId, day, half: 'extra' })
  const { departmentId, institutionId } = place
  // As it is shown, in whole seconds: who comes in that second is not too early.
  const releaseAt = Math.floor(now / 1000 + releaseInSeconds) * 1000
  const own = [sessionId, doctorId, departmentId, institutionId, day, startsAt, minutes, slots, doctor.fee_fen]
  if (!(await row(db, MAKE, [...own, releaseAt, ids.token()]))) return refuse('state-conflict')
  const session = await readOneSession(db, sessionId, now)
  return session ? toSessionDetail(session, place, now) : refuse('not-found')
}
