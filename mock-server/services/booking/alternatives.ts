import type { Kysely } from 'kysely'
import type { Alternative } from '../../../src/contract/shared/alternative'
import { dayInChina, instantInChina } from '../../../src/contract/shared/dates'
import type { Database } from '../../base/db/schema'
import { freeCount, freeNumbers } from '../../registers/schedules/free'
import { SHOWN_DAYS } from '../../registers/schedules/next-free'
import { type PlannedSession, readSessions } from '../../registers/schedules/sessions'
import { soonestDepartments } from '../../registers/schedules/soonest'
import { slotStart } from '../../registers/schedules/times'
import { type DoctorPlace, readDoctors } from '../../registers/schedules/who'
import type { Book } from './core/book'
import { type Seeker, takeObstacle } from './core/eligible'
import { readKnown } from './store/known'

/** So many other chances are named, of each kind at most half. */
const NAMED = 4
/** Other places, of which not every one may take her. */
const LOOKED_AT = 8

type Wanted = Pick<PlannedSession, 'sessionId' | 'doctorId' | 'departmentId'>
type Known = Pick<Book, 'people' | 'bookings'>
/** A session with its doctor and place. */
type Chance = { session: PlannedSession; place: DoctorPlace }
/** Who asks, with what is known of her. */
interface Asking extends Seeker {
  known: Known
}
type CanTake = (chance: Chance) => boolean

interface Look {
  db: Kysely<Database>
  wanted: Wanted
  now: number
}

/** Sessions of departments, soonest first. */
async function chancesOf({ db, wanted, now }: Look, departmentIds: readonly string[]): Promise<Chance[]> {
  const span = { fromDay: dayInChina(now), days: SHOWN_DAYS, fees: false }
  const all = await readSessions(db, { by: 'department', ids: departmentIds }, span, now)
  const sessions = all.filter((one) => one.sessionId !== wanted.sessionId)
  const places = await readDoctors(
    db,
    sessions.map((one) => one.doctorId),
  )
  return sessions.flatMap((session) => {
    const place = places.get(session.doctorId)
    return place ? [{ session, place }] : []
  })
}

const describe =
  (why: Alternative['why'], now: number) =>
  ({ session, place: { institutionName, departmentName, doctorName } }: Chance): Alternative => {
    const startsAt = instantInChina(slotStart(session, freeNumbers(session, now)[0] ?? 1))
    const { sessionId, day } = session
    return { why, sessionId, institutionName, departmentName, doctorName, day, startsAt, free: freeCount(session, now) }
  }

/** The first `count` that she can take; the others are not looked at. */
function firstOf(chances: readonly Chance[], count: number, canTake: CanTake): Chance[] {
  const found: Chance[] = []
  for (const one of chances) {
    if (found.length === count) break
    if (canTake(one)) found.push(one)
  }
  return found
}

/** The same doctor, then the same department. */
function nearOf(chances: readonly Chance[], { wanted, now }: Look, canTake: CanTake): Alternative[] {
  const isOwn = ({ session }: Chance) => session.doctorId === wanted.doctorId
  const own = firstOf(chances.filter(isOwn), NAMED / 2, canTake)
  const others = firstOf(
    chances.filter((one) => !isOwn(one)),
    NAMED - own.length,
    canTake,
  )
  return [...own.map(describe('same-doctor', now)), ...others.map(describe('same-department', now))]
}

/** Departments of the kind in the region, the soonest first, each with its sessions. */
async function otherPlaces(look: Look): Promise<Chance[][]> {
  const { db, wanted, now } = look
  const doctor = (await readDoctors(db, [wanted.doctorId])).get(wanted.doctorId)
  if (!doctor) return []
  const { speciality, region } = doctor
  const where = { speciality, region, exceptDepartmentId: wanted.departmentId, limit: LOOKED_AT }
  const ids = (await soonestDepartments(db, where, now)).map((one) => one.departmentId)
  const chances = await chancesOf(look, ids)
  return ids.map((id) => chances.filter(({ session }) => session.departmentId === id))
}

const farOf = (places: readonly Chance[][], { now }: Look, canTake: CanTake): Alternative[] =>
  places
    .flatMap((chances) => firstOf(chances, 1, canTake))
    .slice(0, NAMED)
    .map(describe('other-place', now))

/**
 * Where else each of them can have a number: the soonest of the same doctor, then of the same department, then other
 * places if there is none. By the rule that decides about the number itself, so that the next tap is not refused.
 */
export async function alternativesForAll(look: Look, seekers: readonly Asking[]): Promise<Alternative[][]> {
  const { wanted, now } = look
  const counted = new Map<string, number>()
  const freeOf = (session: PlannedSession) => {
    const free = counted.get(session.sessionId) ?? freeCount(session, now)
    counted.set(session.sessionId, free)
    return free
  }
  const near = await chancesOf(look, [wanted.departmentId])
  let far: Chance[][] | undefined
  const all: Alternative[][] = []
  for (const seeker of seekers) {
    const canTake: CanTake = ({ session, place: { gate } }) =>
      freeOf(session) > 0 && takeObstacle(seeker.known, seeker, { ...session, gate }, now) === null
    const found = nearOf(near, look, canTake)
    if (found.length === 0) far ??= await otherPlaces(look)
    all.push(found.length > 0 || !far ? found : farOf(far, look, canTake))
  }
  return all
}

/** The same for one person. `known`: what was read of her already. */
export async function alternativesFor(look: Look, seeker: Seeker, known?: Known): Promise<Alternative[]> {
  const read = known ?? (await readKnown(look.db, [seeker.personId], look.now))(seeker.personId)
  const [found = []] = await alternativesForAll(look, [{ ...seeker, known: read }])
  return found
}
