import type { Estimate, Terms } from '../../../src/contract/booking/terms'
import { instantInChina } from '../../../src/contract/shared/dates'
import { row } from '../../base/db/statement'
import { refuse } from '../../base/http/refuse'
import type { Call } from '../../base/http/route'
import { bookingPolicy } from '../../regions/booking'
import { readPerson } from '../../registers/people'
import { freeNumbers, stateOf } from '../../registers/schedules/free'
import { type PlannedSession, readOneSession } from '../../registers/schedules/sessions'
import { deadlineOf, slotStart } from '../../registers/schedules/times'
import { readDoctors } from '../../registers/schedules/who'
import { estimateBill } from '../settlement/preview/estimate'
import { gateObstacle, ruleObstacle } from './core/eligible'
import { bannedUntil, countedMisses, isActive, isOnDay } from './core/facts'
import { readBookingsAt } from './show'
import { FEE_MED_TYPE, feeLines } from './store/carry-out'
import { toSessionView } from './views/session'
import { ifMissedWords, toRules } from './words/rules-lines'

type Signed = Pick<Call, 'db' | 'now' | 'caller'>

async function estimateFee(call: Signed, session: PlannedSession): Promise<Estimate> {
  const { feeFen, institutionId, day: visitDate } = session
  const nothing = { feeFen, breakdown: null, sources: [] }
  if (feeFen === 0) return { ...nothing, why: null }
  const bill = { institutionId, medType: FEE_MED_TYPE, visitDate, lines: feeLines(feeFen) }
  const estimated = await estimateBill(call, bill)
  if (estimated.kind === 'refused') return { ...nothing, why: estimated.code }
  return { feeFen, breakdown: estimated.breakdown, sources: estimated.sources, why: null }
}

/** The number she holds there: its deadlines are those she is to be shown. */
const HELD = `select slot_no from booking_holds
  where person_id = $1 and session_id = $2 and state = 'held' and held_until > $3 order by held_until desc limit 1`

const OBSTACLES = { stopped: 'session-stopped', over: 'session-over', 'not-released': 'not-released' } as const

/** Everything shown before a number is confirmed, in one answer. */
export async function readTermsOf(call: Signed, sessionId: string): Promise<Terms> {
  const { db, now, caller } = call
  const session = await readOneSession(db, sessionId, now)
  const place = session && (await readDoctors(db, [session.doctorId])).get(session.doctorId)
  const person = await readPerson(db, caller.subjectId)
  if (!session || !place || !person) return refuse('not-found')
  const policy = bookingPolicy(session.institutionId)
  const bookings = await readBookingsAt(db, caller.subjectId, session.institutionId, now)
  const active = bookings.filter((one) => isActive(one, policy, now))
  const state = stateOf(session, now)
  const banned = bannedUntil(bookings, policy, now)
  const { person_id: personId, sex, birth_date: birthDate } = person
  const obstacle =
    (state === 'open' || state === 'full' ? null : OBSTACLES[state]) ??
    gateObstacle(place.gate, { personId, sex, birthDate }, session.day) ??
    ruleObstacle(session, { bookings }, policy, now)
  const held = await row<{ slot_no: number }>(db, HELD, [caller.subjectId, sessionId, now])
  const startsAt = slotStart(session, held?.slot_no ?? freeNumbers(session, now)[0] ?? 1)
  const conflict = active.find((one) => one.departmentId === session.departmentId && isOnDay(one, session.day, now))
  return {
    session: toSessionView(session, place, now),
    patientName: person.name,
    rules: toRules(policy),
    standing: {
      activeBookings: active.length,
      noShows: countedMisses(bookings, policy, now).length,
      bannedUntil: banned === null ? null : instantInChina(banned),
      obstacle,
    },
    estimate: await estimateFee(call, session),
    cancelBy: instantInChina(deadlineOf(policy.cancelUntil, startsAt)),
    moveBy: instantInChina(deadlineOf(policy.moveUntil, startsAt)),
    bring: [...policy.bring],
    ifMissed: ifMissedWords(policy),
    conflictId: conflict?.appointmentId ?? null,
  }
}
