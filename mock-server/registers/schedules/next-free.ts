import type { Kysely } from 'kysely'
import { dayInChina } from '../../../src/contract/shared/dates'
import type { Database } from '../../base/db/schema'
import { stateOf } from './free'
import { type PlannedSession, readSessions, type Whose } from './sessions'
import { daysAfter } from './times'

/** As far as any institution releases. */
export const SHOWN_DAYS = 28

const KEY: Record<Whose['by'], (session: PlannedSession) => string> = {
  doctor: ({ doctorId }) => doctorId,
  department: ({ departmentId }) => departmentId,
  institution: ({ institutionId }) => institutionId,
}

/** Most places have a number within a few days; only for the others is the rest worked out. */
const SOON_DAYS = 2

async function addFreeDays(
  db: Kysely<Database>,
  whose: Whose,
  span: { fromDay: string; days: number },
  now: number,
  found: Map<string, string>,
): Promise<void> {
  const keyOf = KEY[whose.by]
  for (const session of await readSessions(db, whose, { ...span, fees: false }, now)) {
    const key = keyOf(session)
    if (!found.has(key) && stateOf(session, now) === 'open') found.set(key, session.day)
  }
}

/** The next day with a free number, by the ids asked for; those without one are not in the answer. */
export async function nextFreeDays(db: Kysely<Database>, whose: Whose, now: number): Promise<Map<string, string>> {
  const today = dayInChina(now)
  const days = new Map<string, string>()
  await addFreeDays(db, whose, { fromDay: today, days: SOON_DAYS }, now, days)
  const left = { ...whose, ids: whose.ids.filter((id) => !days.has(id)) }
  const later = { fromDay: daysAfter(today, SOON_DAYS), days: SHOWN_DAYS - SOON_DAYS }
  await addFreeDays(db, left, later, now, days)
  return days
}
