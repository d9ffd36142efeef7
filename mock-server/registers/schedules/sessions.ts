import type { Kysely } from 'kysely'
import type { Half } from '../../../src/contract/booking/session'
import type { Database } from '../../base/db/schema'
import { row, rows } from '../../base/db/statement'
import type { BookingSessionsTable, SchedulePatternsTable } from '../../base/db/tables/booking'
import { bookingPolicy } from '../../regions/booking'
import { sessionIdOf, sessionNameOf } from './session-id'
import { daysAfter, instantOf, MINUTE, releaseOf, weekdayOf } from './times'

/** 出诊: by the doctor's pattern, or as its own row says. `taken` are the numbers somebody has now. */
export interface PlannedSession {
  sessionId: string
  doctorId: string
  departmentId: string
  institutionId: string
  day: string
  half: Half
  startsAt: number
  slotMinutes: number
  capacity: number
  feeFen: number
  releaseAt: number
  stoppedAt: number | null
  stopReason: string | null
  taken: number[]
}

type Pattern = SchedulePatternsTable & { fee_fen: number }
type Kept = Omit<BookingSessionsTable, 'lot'> & { taken: number[] }

/** Whose sessions are asked for. */
export type Whose =
  | { by: 'doctor'; ids: readonly string[] }
  | { by: 'department'; ids: readonly string[] }
  | { by: 'institution'; ids: readonly string[] }

const COLUMN = { doctor: 'doctor_id', department: 'department_id', institution: 'institution_id' } as const

const PATTERNS = (by: Whose['by']) => `select schedule_patterns.*, doctors.fee_fen from schedule_patterns
  join doctors on doctors.doctor_id = schedule_patterns.doctor_id where schedule_patterns.${COLUMN[by]} = any($1) and weekday = any($2)`
/** Without the join, for those who only ask whether a number is free: it is most of the cost. */
const BARE = (by: Whose['by']) => `select *, 0 as fee_fen from schedule_patterns
  where ${COLUMN[by]} = any($1) and weekday = any($2)`
const KEPT_COLUMNS = `select session_id, doctor_id, department_id, institution_id, day, half, starts_at,
    slot_minutes, capacity, fee_fen, release_at, stopped_at, stop_reason,
    coalesce((select jsonb_agg(slot_no) from booking_slots taken where taken.session_id = booking_sessions.session_id
      and (taken.lapses_at is null or taken.lapses_at > $2)), '[]') as taken
  from booking_sessions`
const KEPT = (by: Whose['by']) => `${KEPT_COLUMNS} where ${COLUMN[by]} = any($1) and day between $3 and $4`
const KEPT_BY_ID = `${KEPT_COLUMNS} where session_id = any($1)`
const PATTERN_OF = `select schedule_patterns.*, doctors.fee_fen from schedule_patterns
  join doctors on doctors.doctor_id = schedule_patterns.doctor_id
  where schedule_patterns.doctor_id = $1 and weekday = $2 and half = $3`

const texts = {
  doctor: { patterns: PATTERNS('doctor'), bare: BARE('doctor'), kept: KEPT('doctor') },
  department: { patterns: PATTERNS('department'), bare: BARE('department'), kept: KEPT('department') },
  institution: { patterns: PATTERNS('institution'), bare: BARE('institution'), kept: KEPT('institution') },
}

function planned(pattern: Pattern, day: string): PlannedSession {
  const { doctor_id: doctorId, half, institution_id: institutionId } = pattern
  return {
    sessionId: sessionIdOf({ doctorId, day, half }),
    doctorId,
    departmentId: pattern.department_id,
    institutionId,
    day,
    half,
    startsAt: instantOf(day) + pattern.start_minute * MINUTE,
    slotMinutes: pattern.slot_minutes,
    capacity: pattern.slots,
    feeFen: pattern.fee_fen,
    releaseAt: releaseOf(bookingPolicy(institutionId), day),
    stoppedAt: null,
    stopReason: null,
    taken: [],
  }
}

const kept = (one: Kept): PlannedSession => ({
  sessionId: one.session_id,
  doctorId: one.doctor_id,
  departmentId: one.department_id,
  institutionId: one.institution_id,
  day: one.day,
  half: one.half,
  startsAt: one.starts_at,
  slotMinutes: one.slot_minutes,
  capacity: one.capacity,
  feeFen: one.fee_fen,
  releaseAt: one.release_at,
  stoppedAt: one.stopped_at,
  stopReason: one.stop_reason,
  taken: one.taken,
})

/** Patterns over days; a session with a row of its own is as the row says. By day, start and doctor. */
export function expand(
  patterns: readonly Pattern[],
  own: readonly PlannedSession[],
  fromDay: string,
  days: number,
): PlannedSession[] {
  const found = new Map<string, PlannedSession>()
  for (let count = 0; count < days; count += 1) {
    const day = daysAfter(fromDay, count)
    const weekday = weekdayOf(day)
    for (const pattern of patterns) {
      if (pattern.weekday !== weekday) continue
      const session = planned(pattern, day)
      found.set(session.sessionId, session)
    }
  }
  for (const session of own) found.set(session.sessionId, session)
  return [...found.values()].sort(
    (a, b) => a.startsAt - b.startsAt || (a.doctorId < b.doctorId ? -1 : a.doctorId > b.doctorId ? 1 : 0),
  )
}

interface Span {
  fromDay: string
  days: number
  /** False: `feeFen` is not read, and 0. */
  fees?: boolean
}

/** The sessions of some doctors, departments or institutions over `days` days. */
export async function readSessions(
  db: Kysely<Database>,
  whose: Whose,
  span: Span,
  now: number,
): Promise<PlannedSession[]> {
  if (whose.ids.length === 0) return []
  const { patterns, bare, kept: keptText } = texts[whose.by]
  const toDay = daysAfter(span.fromDay, span.days - 1)
  const weekdays = Array.from({ length: Math.min(span.days, 7) }, (_, count) =>
    weekdayOf(daysAfter(span.fromDay, count)),
  )
  const found = await rows<Pattern>(db, span.fees === false ? bare : patterns, [whose.ids, weekdays])
  const own = await rows<Kept>(db, keptText, [whose.ids, now, span.fromDay, toDay])
  return expand(found, own.map(kept), span.fromDay, span.days)
}

/** A session by the doctor's pattern alone, or undefined. */
export async function readPlanned(db: Kysely<Database>, sessionId: string): Promise<PlannedSession | undefined> {
  const name = sessionNameOf(sessionId)
  if (!name) return undefined
  const pattern = await row<Pattern>(db, PATTERN_OF, [name.doctorId, weekdayOf(name.day), name.half])
  return pattern && planned(pattern, name.day)
}

/** Sessions that have rows, by id: every session of a booking or a hold has. */
export async function readKept(
  db: Kysely<Database>,
  sessionIds: readonly string[],
  now: number,
): Promise<Map<string, PlannedSession>> {
  if (sessionIds.length === 0) return new Map()
  const own = await rows<Kept>(db, KEPT_BY_ID, [[...new Set(sessionIds)], now])
  return new Map(own.map((one) => [one.session_id, kept(one)]))
}

/** One session as it stands, or undefined for what is none. */
export async function readOneSession(
  db: Kysely<Database>,
  sessionId: string,
  now: number,
): Promise<PlannedSession | undefined> {
  return (await readKept(db, [sessionId], now)).get(sessionId) ?? readPlanned(db, sessionId)
}
