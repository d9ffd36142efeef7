import * as contract from '../../../src/contract/booking/schedule'
import type { Calendar, CalendarDay } from '../../../src/contract/booking/session'
import { dayInChina, instantInChina } from '../../../src/contract/shared/dates'
import { refuse } from '../../base/http/refuse'
import { type Route, route } from '../../base/http/route'
import { bookingPolicy } from '../../regions/booking'
import { readInstitution } from '../../registers/institutions'
import { freeCount, stateOf } from '../../registers/schedules/free'
import { SHOWN_DAYS } from '../../registers/schedules/next-free'
import { type PlannedSession, readOneSession, readSessions, type Whose } from '../../registers/schedules/sessions'
import { daysAfter } from '../../registers/schedules/times'
import { readDoctors } from '../../registers/schedules/who'
import { readTermsOf } from './terms'
import { toSessionDetail, toSessionView, versionOf } from './views/session'
import { toRules } from './words/rules-lines'

/** The best first. */
const BEST = ['open', 'not-released', 'full', 'stopped'] as const

function dayOf(day: string, sessions: readonly PlannedSession[], now: number): CalendarDay {
  const states = sessions.map((one) => stateOf(one, now))
  const state = BEST.find((one) => states.includes(one)) ?? 'none'
  return { day, state, free: sessions.reduce((sum, one) => sum + freeCount(one, now), 0) }
}

export const scheduleRoutes: Route[] = [
  route(contract.readCalendar, async ({ db, now, input: { query } }): Promise<Calendar> => {
    const { doctorId, departmentId } = query
    const whose: Whose =
      doctorId === undefined ? { by: 'department', ids: [departmentId ?? ''] } : { by: 'doctor', ids: [doctorId] }
    const today = dayInChina(now)
    const all = await readSessions(db, whose, { fromDay: today, days: SHOWN_DAYS }, now)
    const days = Array.from({ length: SHOWN_DAYS }, (_, count) => {
      const day = daysAfter(today, count)
      return dayOf(
        day,
        all.filter((one) => one.day === day),
        now,
      )
    })
    const day = query.day ?? days.find((one) => one.state === 'open')?.day ?? today
    const sessions = all.filter((one) => one.day === day)
    const places = await readDoctors(
      db,
      sessions.map((one) => one.doctorId),
    )
    const shown = sessions.flatMap((session) => {
      const place = places.get(session.doctorId)
      return place ? [toSessionView(session, place, now)] : []
    })
    return { days, day, sessions: shown, version: versionOf(sessions, now), asOf: instantInChina(now) }
  }),
  route(contract.readSession, async ({ db, now, input: { params } }) => {
    const session = await readOneSession(db, params.sessionId, now)
    const place = session && (await readDoctors(db, [session.doctorId])).get(session.doctorId)
    return session && place ? toSessionDetail(session, place, now) : refuse('not-found')
  }),
  route(contract.readRules, async ({ db, input: { query } }) => {
    if (!(await readInstitution(db, query.institutionId))) refuse('institution-unknown')
    return toRules(bookingPolicy(query.institutionId))
  }),
  route(contract.readTerms, (call) => readTermsOf(call, call.input.params.sessionId)),
]
