import type { Kysely } from 'kysely'
import { dayInChina } from '../../../src/contract/shared/dates'
import type { Database } from '../../base/db/schema'
import { stateOf } from './free'
import { type PlannedSession, readSessions, type Whose } from './sessions'

/** As far as any institution releases. */
export const SHOWN_DAYS = 28

const KEY: Record<Whose['by'], (session: PlannedSession) => string> = {
  doctor: ({ doctorId }) => doctorId,
  department: ({ departmentId }) => departmentId,
  institution: ({ institutionId }) => institutionId,
}

/** The next day with a free number, by the ids asked for; those without one are not in the answer. */
export async function nextFreeDays(db: Kysely<Database>, whose: Whose, now: number): Promise<Map<string, string>> {
  const sessions = await readSessions(db, whose, { fromDay: dayInChina(now), days: SHOWN_DAYS }, now)
  const days = new Map<string, string>()
  const keyOf = KEY[whose.by]
  for (const session of sessions) {
    const key = keyOf(session)
    if (!days.has(key) && stateOf(session, now) === 'open') days.set(key, session.day)
  }
  return days
}
