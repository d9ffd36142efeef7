import type { decideContest as decideEndpoint } from '../../../src/contract/sandbox/booking'
import type { Input } from '../../../src/contract/shared/endpoint'
import { row, rows } from '../../base/db/statement'
import type { AppointmentsTable } from '../../base/db/tables/booking'
import { refuse } from '../../base/http/refuse'
import { done, no } from './core/answer'
import { decideContest } from './core/misses'
import { fillSession, freeOthers } from './core/others'
import { stopSession } from './core/stop'
import { lockQueue } from './day/tickets'
import type { Desk } from './store/load'
import { withBook } from './with-book'

const PENDING_ELSEWHERE = `select pending_session_id from appointments
  where session_id = $1 and pending_session_id is not null and pending_until > $2`

const SEEN = `select appointment_id from clinic_tickets
  where queue_id = $1 and state in ('in-room', 'done') and appointment_id is not null`
// Who was seen keeps her ticket; who waited on the spot goes home, whom the stop took out of the line is in it no more.
const LEAVE_LINE = `delete from clinic_tickets where queue_id = $1 and state not in ('in-room', 'done')`

/** Who was seen before the stop. The line is held after the bookings, as 签到 does it. */
async function seenIn({ db }: Desk, sessionId: string): Promise<Set<string>> {
  await lockQueue(db, sessionId)
  return new Set((await rows<{ appointment_id: string }>(db, SEEN, [sessionId])).map((one) => one.appointment_id))
}

/** 停诊, in one transaction with what everybody is told and given back; the line of the day ends with it. */
export async function stopClinic(desk: Desk, sessionId: string, reason: string): Promise<number> {
  const elsewhere = await rows<{ pending_session_id: string }>(desk.db, PENDING_ELSEWHERE, [sessionId, desk.now])
  const sessionIds = [sessionId, ...elsewhere.map((one) => one.pending_session_id)]
  const wanted = { sessionIds, personIds: [], whole: true, frees: true }
  const stopped = await withBook(desk, wanted, async (book) =>
    stopSession(book, { sessionId, reason, seen: await seenIn(desk, sessionId) }, desk.now),
  )
  await rows(desk.db, LEAVE_LINE, [sessionId])
  return stopped
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
