import { rows } from '../../../base/db/statement'
import type { BookingSessionsTable } from '../../../base/db/tables/booking'
import type { Call } from '../../../base/http/route'
import { readPlanned } from '../../../registers/schedules/sessions'
import type { DoctorPlace } from '../../../registers/schedules/who'
import type { SessionRow } from '../core/rows'
import { toSession } from './columns'

const LOCK = `select booking_sessions.*,
    jsonb_build_object('sex', departments.sex, 'ageFrom', departments.age_from, 'ageTo', departments.age_to) as gate
  from booking_sessions join departments on departments.department_id = booking_sessions.department_id
  where session_id = any($1) order by session_id for update of booking_sessions`
const MAKE = `insert into booking_sessions (session_id, doctor_id, department_id, institution_id, day, half, starts_at,
    slot_minutes, capacity, fee_fen, release_at, lot)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) on conflict do nothing`

type Desk = Pick<Call, 'db' | 'ids'>
type Found = BookingSessionsTable & Pick<DoctorPlace, 'gate'>

/** Gives a session of a pattern its row. Two that do it at once are no harm. */
async function makeRow({ db, ids }: Desk, sessionId: string): Promise<void> {
  const session = await readPlanned(db, sessionId)
  if (!session) return
  await rows(db, MAKE, [
    sessionId,
    session.doctorId,
    session.departmentId,
    session.institutionId,
    session.day,
    session.half,
    session.startsAt,
    session.slotMinutes,
    session.capacity,
    session.feeFen,
    session.releaseAt,
    ids.token(),
  ])
}

/** Locks sessions in one fixed order; those that do not exist are left out. The first lock of every change of numbers. */
export async function lockSessions(desk: Desk, sessionIds: readonly string[]): Promise<SessionRow[]> {
  const wanted = [...new Set(sessionIds)]
  if (wanted.length === 0) return []
  let found = await rows<Found>(desk.db, LOCK, [wanted])
  const missing = wanted.filter((id) => !found.some((one) => one.session_id === id))
  if (missing.length > 0) {
    for (const sessionId of missing.sort()) await makeRow(desk, sessionId)
    found = await rows<Found>(desk.db, LOCK, [wanted])
  }
  return found.map((one) => toSession(one, one))
}
