import { dayInChina } from '../../../../src/contract/shared/dates'
import { rows } from '../../../base/db/statement'
import { freeCount, freeNumbers } from '../../../registers/schedules/free'
import { SHOWN_DAYS } from '../../../registers/schedules/next-free'
import { type PlannedSession, readKept, readSessions } from '../../../registers/schedules/sessions'
import type { WaitRow } from '../core/rows'
import { fits } from '../core/wishes'
import { type StoredWait, toWait } from '../store/columns'
import type { Desk } from '../store/load'

/** So many sessions are brought up to the clock by one look; the rest by the next. */
const AT_ONCE = 500
/** Departments whose schedules are read together. */
const BATCH = 20

const LAPSED = 'select distinct session_id from booking_slots where lapses_at <= $1 order by session_id limit $2'
const QUEUED = `select distinct session_id from booking_waits
  where state = 'waiting' and kind = 'ticket' and to_day >= $1 order by session_id limit $2`
const WANTED = `select distinct department_id from booking_waits
  where state = 'waiting' and kind = 'wish' and to_day >= $1 and department_id > $2 order by department_id limit $3`
const WISHES = `select * from booking_waits
  where state = 'waiting' and kind = 'wish' and to_day >= $1 and department_id = any($2)`

const idsOf = async ({ db }: Desk, sql: string, values: unknown[]): Promise<string[]> =>
  (await rows<{ session_id: string }>(db, sql, values)).map((one) => one.session_id)

/** Sessions that were released and have a number for somebody who queues. */
async function queued(desk: Desk, today: string): Promise<string[]> {
  const kept = await readKept(desk.db, await idsOf(desk, QUEUED, [today, AT_ONCE]), desk.now)
  return [...kept.values()].filter((one) => freeCount(one, desk.now) > 0).map((one) => one.sessionId)
}

const serves = (session: PlannedSession, wishes: readonly WaitRow[], now: number) =>
  freeCount(session, now) > 0 &&
  freeNumbers(session, now).some((slotNo) => wishes.some((wish) => fits(wish, session, slotNo)))

/**
 * Sessions that have a number within somebody's wish, also those that nobody has touched since they were released: such
 * a one has no row yet.
 */
async function wished({ db, now }: Desk, today: string): Promise<string[]> {
  const found: string[] = []
  for (let after = ''; found.length < AT_ONCE; ) {
    const wanted = await rows<{ department_id: string }>(db, WANTED, [today, after, BATCH])
    const ids = wanted.map((one) => one.department_id)
    const wishes = ids.length === 0 ? [] : (await rows<StoredWait>(db, WISHES, [today, ids])).map(toWait)
    const span = { fromDay: today, days: SHOWN_DAYS, fees: false }
    const sessions = await readSessions(db, { by: 'department', ids }, span, now)
    found.push(...sessions.filter((one) => serves(one, wishes, now)).map((one) => one.sessionId))
    const last = ids.at(-1)
    if (last === undefined || ids.length < BATCH) break
    after = last
  }
  return found
}

/** Sessions in which time alone changes something now: a number ran out, or a free one waits for somebody. */
export async function dueSessions(desk: Desk): Promise<string[]> {
  const today = dayInChina(desk.now)
  const lapsed = await idsOf(desk, LAPSED, [desk.now, AT_ONCE])
  const all = new Set([...lapsed, ...(await queued(desk, today)), ...(await wished(desk, today))])
  return [...all].sort().slice(0, AT_ONCE)
}
