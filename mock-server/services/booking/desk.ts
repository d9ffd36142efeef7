import type { decideContest as decideEndpoint } from '../../../src/contract/sandbox/booking'
import type { Input } from '../../../src/contract/shared/endpoint'
import { row, rows } from '../../base/db/statement'
import type { AppointmentsTable } from '../../base/db/tables/booking'
import { refuse } from '../../base/http/refuse'
import { bookingPolicy } from '../../regions/booking'
import { notify } from '../../registers/messages'
import { readDoctors } from '../../registers/schedules/who'
import { done, no } from './core/answer'
import { countedMisses } from './core/facts'
import { decideContest } from './core/misses'
import { fillSession, freeOthers } from './core/others'
import { stopSession } from './core/stop'
import { sweep } from './core/sweep'
import { readBookingsAt } from './show'
import { toBooking } from './store/columns'
import type { Desk } from './store/load'
import { withBook } from './with-book'
import { missedWords } from './words/missed'

const PENDING_ELSEWHERE = `select pending_session_id from appointments
  where session_id = $1 and pending_session_id is not null and pending_until > $2`

/** 停诊, in one transaction with what everybody is told and given back. */
export async function stopClinic(desk: Desk, sessionId: string, reason: string): Promise<number> {
  const elsewhere = await rows<{ pending_session_id: string }>(desk.db, PENDING_ELSEWHERE, [sessionId, desk.now])
  const sessionIds = [sessionId, ...elsewhere.map((one) => one.pending_session_id)]
  const wanted = { sessionIds, personIds: [], whole: true, frees: true }
  return withBook(desk, wanted, (book) => stopSession(book, sessionId, reason, desk.now))
}

export async function fillWithOthers(desk: Desk, sessionId: string, leave: number): Promise<number> {
  const wanted = { sessionIds: [sessionId], personIds: [] }
  return withBook(desk, wanted, (book) =>
    book.sessions.get(sessionId) ? done(fillSession(book, sessionId, leave, desk.now)) : no('not-found'),
  )
}

export async function returnOthers(desk: Desk, sessionId: string, count: number): Promise<number> {
  const wanted = { sessionIds: [sessionId], personIds: [], frees: true }
  return withBook(desk, wanted, (book) =>
    book.sessions.get(sessionId) ? done(freeOthers(book, sessionId, count, desk.now)) : no('not-found'),
  )
}

const ONE = 'select * from appointments where appointment_id = $1'
const NOTE = 'update appointments set contest_note = $2 where appointment_id = $1'

/** The clerk's decision about a contested miss. */
export async function judgeContestOf(
  desk: Desk,
  appointmentId: string,
  { result, note }: Input<typeof decideEndpoint>['body'],
): Promise<'accepted' | 'rejected'> {
  const found = await row<AppointmentsTable>(desk.db, ONE, [appointmentId])
  if (!found) return refuse('not-found')
  const wanted = { sessionIds: [found.session_id], personIds: [], appointmentIds: [appointmentId] }
  await withBook(desk, wanted, (book) => {
    const booking = book.bookings.get(appointmentId)
    return booking ? decideContest(book, booking, result) : no('not-found')
  })
  await rows(desk.db, NOTE, [appointmentId, note])
  return result
}

const DUE = `select session_id from booking_slots where lapses_at <= $1
  union select session_id from booking_sessions where stopped_at is null and release_at <= $1 and starts_at > $1
    and exists (select 1 from booking_waits where state = 'waiting'
      and (booking_waits.session_id = booking_sessions.session_id
        or (kind = 'wish' and booking_waits.department_id = booking_sessions.department_id
          and from_day <= booking_sessions.day and to_day >= booking_sessions.day)))
  order by session_id limit 500`
const MISSED = `select * from appointments where status = 'booked' and attended_at is null and miss_told_at is null
  and ends_at <= $1 order by ends_at, appointment_id limit 500`
const TELL = `update appointments set miss_told_at = $2 where appointment_id = $1 and miss_told_at is null returning appointment_id`

/** Who did not come is told once, with the count and what follows. */
async function tellMissed(desk: Desk): Promise<number> {
  const { db, now } = desk
  let told = 0
  for (const found of await rows<AppointmentsTable>(db, MISSED, [now])) {
    const booking = toBooking(found)
    const policy = bookingPolicy(booking.institutionId)
    const misses = countedMisses(await readBookingsAt(db, booking.personId, booking.institutionId, now), policy, now)
    if (!misses.some((one) => one.appointmentId === booking.appointmentId)) continue
    if (!(await row(db, TELL, [booking.appointmentId, now]))) continue
    const place = (await readDoctors(db, [booking.doctorId])).get(booking.doctorId)
    if (place) await notify(desk, booking.personId, missedWords(booking, place, misses.length, policy))
    told += 1
  }
  return told
}

/** What the clock has decided is written down and handed on. Nothing depends on how often this is done. */
export async function tick(desk: Desk): Promise<{ sessions: number; missed: number }> {
  const due = (await rows<{ session_id: string }>(desk.db, DUE, [desk.now])).map((one) => one.session_id)
  for (const sessionId of due)
    await withBook(desk, { sessionIds: [sessionId], personIds: [], frees: true }, (book) => {
      sweep(book, [sessionId], desk.now)
      return done(true)
    })
  return { sessions: due.length, missed: await tellMissed(desk) }
}
