import type { Kysely } from 'kysely'
import type { Alternative } from '../../../src/contract/shared/alternative'
import { dayInChina, instantInChina } from '../../../src/contract/shared/dates'
import type { Database } from '../../base/db/schema'
import { freeCount, freeNumbers } from '../../registers/schedules/free'
import { SHOWN_DAYS } from '../../registers/schedules/next-free'
import { type PlannedSession, readSessions } from '../../registers/schedules/sessions'
import { soonestDepartments } from '../../registers/schedules/soonest'
import { slotStart } from '../../registers/schedules/times'
import { readDoctors } from '../../registers/schedules/who'

/** So many other chances are named, of each kind at most half. */
const NAMED = 4

type Wanted = Pick<PlannedSession, 'sessionId' | 'doctorId' | 'departmentId'>
type Found = { why: Alternative['why']; session: PlannedSession }

/** The soonest others with a free number: the same doctor, then the same department, then other places if none. */
export async function alternativesTo(db: Kysely<Database>, wanted: Wanted, now: number): Promise<Alternative[]> {
  const span = { fromDay: dayInChina(now), days: SHOWN_DAYS }
  const near = await readSessions(db, { by: 'department', ids: [wanted.departmentId] }, span, now)
  const open = near.filter((one) => one.sessionId !== wanted.sessionId && freeCount(one, now) > 0)
  const own = open.filter((one) => one.doctorId === wanted.doctorId).slice(0, NAMED / 2)
  const others = open.filter((one) => one.doctorId !== wanted.doctorId).slice(0, NAMED - own.length)
  const found: Found[] = [
    ...own.map((session): Found => ({ why: 'same-doctor', session })),
    ...others.map((session): Found => ({ why: 'same-department', session })),
  ]
  const elsewhere = found.length === 0 ? await otherPlaces(db, wanted, span, now) : []
  return describe(db, [...found, ...elsewhere], now)
}

async function otherPlaces(
  db: Kysely<Database>,
  wanted: Wanted,
  span: { fromDay: string; days: number },
  now: number,
): Promise<Found[]> {
  const doctor = (await readDoctors(db, [wanted.doctorId])).get(wanted.doctorId)
  if (!doctor) return []
  const { speciality, region } = doctor
  const where = { speciality, region, exceptDepartmentId: wanted.departmentId, limit: NAMED }
  const ids = (await soonestDepartments(db, where, now)).map((one) => one.departmentId)
  const sessions = await readSessions(db, { by: 'department', ids }, span, now)
  return ids.flatMap((id) => {
    const session = sessions.find((one) => one.departmentId === id && freeCount(one, now) > 0)
    return session ? [{ why: 'other-place' as const, session }] : []
  })
}

async function describe(db: Kysely<Database>, found: readonly Found[], now: number): Promise<Alternative[]> {
  const places = await readDoctors(
    db,
    found.map(({ session }) => session.doctorId),
  )
  return found.flatMap(({ why, session }) => {
    const place = places.get(session.doctorId)
    const [first] = freeNumbers(session, now)
    if (!place || first === undefined) return []
    const { institutionName, departmentName, doctorName } = place
    const startsAt = instantInChina(slotStart(session, first))
    const { sessionId, day } = session
    return [
      { why, sessionId, institutionName, departmentName, doctorName, day, startsAt, free: freeCount(session, now) },
    ]
  })
}
