import type { playMisses } from '../../../../src/contract/sandbox/booking'
import { dayInChina } from '../../../../src/contract/shared/dates'
import { rows } from '../../../base/db/statement'
import { refuse } from '../../../base/http/refuse'
import type { Call } from '../../../base/http/route'
import { bookingPolicy } from '../../../regions/booking'
import { readPerson } from '../../../registers/people'
import { sessionIdOf } from '../../../registers/schedules/session-id'
import { daysAfter, instantOf, MINUTE } from '../../../registers/schedules/times'
import { type DoctorPlace, readDoctors } from '../../../registers/schedules/who'
import { openVisit } from '../../../registers/visits/issue-bill'

const SESSION = `insert into booking_sessions (session_id, doctor_id, department_id, institution_id, day, half, starts_at,
    slot_minutes, capacity, fee_fen, release_at, lot)
  values ($1, $2, $3, $4, $5, 'extra', $6, 10, 20, 0, $7, '') on conflict do nothing`
const BOOKING = `insert into appointments (appointment_id, visit_id, person_id, session_id, slot_no, institution_id,
    department_id, doctor_id, day, starts_at, ends_at, status, pay, fee_fen, rules_version, made_at)
  values ($1, $2, $3, $4, 1, $5, $6, $7, $8, $9, $10, 'booked', 'hospital', 0, $11, $12)`

type Miss = Call<typeof playMisses>

async function writeMiss({ db, ids, now, input }: Miss, place: DoctorPlace, daysAgo: number): Promise<string> {
  const { personId } = input.body
  const { doctorId, departmentId, institutionId, departmentName } = place
  const day = daysAfter(dayInChina(now), -daysAgo)
  const sessionId = sessionIdOf({ doctorId, day, half: 'extra' })
  const startsAt = instantOf(day, '09:00')
  const madeAt = startsAt - 7 * 24 * 60 * MINUTE
  await rows(db, SESSION, [sessionId, doctorId, departmentId, institutionId, day, startsAt, madeAt])
  const [appointmentId, visitId] = [ids.id(), ids.id()]
  await openVisit(db, {
    visit_id: visitId,
    person_id: personId,
    institution_id: institutionId,
    department: departmentName,
    med_type: '11',
    visit_date: day,
    opened_at: madeAt,
  })
  const { version } = bookingPolicy(institutionId)
  const own = [appointmentId, visitId, personId, sessionId, institutionId, departmentId, doctorId, day]
  await rows(db, BOOKING, [...own, startsAt, startsAt + 10 * MINUTE, version, madeAt])
  return appointmentId
}

/** 爽约: days that have passed are written down as they would have been; yesterday's is the newest. */
export async function writeMisses(call: Miss): Promise<{ appointmentIds: string[] }> {
  const { doctorId, personId, count } = call.input.body
  const place = (await readDoctors(call.db, [doctorId])).get(doctorId)
  if (!place || !(await readPerson(call.db, personId))) return refuse('not-found')
  const appointmentIds: string[] = []
  for (let daysAgo = count; daysAgo >= 1; daysAgo -= 1) appointmentIds.push(await writeMiss(call, place, daysAgo))
  return { appointmentIds }
}
