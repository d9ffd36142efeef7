import { rows } from '../../../base/db/statement'
import type { AppointmentsTable, BookingHoldsTable, BookingSlotsTable } from '../../../base/db/tables/booking'
import type { Call } from '../../../base/http/route'
import { DAY } from '../../../registers/schedules/times'
import { type Book, openBook } from '../core/book'
import type { BookingRow, PersonRow, SessionRow, TakenRow, WaitRow } from '../core/rows'
import { freeSlots, isPast } from '../core/slots'
import { readBillsOf } from './bills'
import { type StoredWait, toBooking, toHold, toTaken, toWait } from './columns'
import { REMEMBERED_MS } from './known'
import { lockSessions } from './lock-sessions'

export type Desk = Pick<Call, 'db' | 'now' | 'ids'>

/** What a decision is about. */
export interface Wanted {
  sessionIds: readonly string[]
  /** Whose rules are asked. */
  personIds: readonly string[]
  holdIds?: readonly string[]
  /** Bookings that it may change; with their bills they are locked. */
  appointmentIds?: readonly string[]
  waitIds?: readonly string[]
  /** It may free numbers, so that who waits is needed. */
  frees?: boolean
  /** Every booking and hold of the sessions may change. */
  whole?: boolean
}

const TAKEN = 'select * from booking_slots where session_id = any($1)'
const WAITS = `select * from booking_waits where wait_id = any($4)
  or (state in ('waiting', 'offered') and person_id = any($5))
  or (state = 'waiting' and to_day >= $3 and (session_id = any($1) or (kind = 'wish' and department_id = any($2))))`
const PEOPLE = `select person_id as "personId", sex, birth_date as "birthDate" from people
  where person_id = any($1) order by person_id for update`
const HOLDS = `select * from booking_holds where hold_id = any($1)
  or (state = 'held' and (person_id = any($2) or (session_id = any($3) and (held_until <= $4 or $5::boolean))))`
const NAMED = `select appointment_id from appointments where appointment_id = any($1)
  or (session_id = any($2) and (pay_until <= $3 or ($4::boolean and status in ('awaiting-payment', 'booked'))))
  or (pending_session_id = any($2) and (pending_until <= $3 or $4::boolean))`
const LOCK_BILLS = `select bills.bill_id from bills where bill_id in (
    select bill_id from appointments where appointment_id = any($1)
    union select pending_bill_id from appointments where appointment_id = any($1))
  order by bill_id for update`
const BOOKINGS = 'select * from appointments where appointment_id = any($1) order by appointment_id for update'
const OF_PEOPLE = `select * from appointments where person_id = any($1) and not (appointment_id = any($2))
  and status in ('awaiting-payment', 'booked') and ends_at > $3`

const readTaken = async ({ db }: Desk, sessionIds: readonly string[]): Promise<TakenRow[]> =>
  (await rows<BookingSlotsTable>(db, TAKEN, [sessionIds])).map(toTaken)

/** Whether somebody who waits could be served now. */
const canServe = (sessions: readonly SessionRow[], taken: readonly TakenRow[], now: number) => {
  const book = openBook({ sessions, taken }, () => '')
  return sessions.some((session) => freeSlots(book, session, now).length > 0)
}

/**
 * Locks and reads all that a decision looks at. One order of locks for every change: sessions, people, bills, bookings;
 * so what is read stands until the transaction ends, and a payment that comes at the same moment waits or was first.
 */
export async function loadBook(desk: Desk, wanted: Wanted): Promise<Book> {
  const { db, now, ids } = desk
  const sessions = await lockSessions(desk, wanted.sessionIds)
  const sessionIds = sessions.map((one) => one.sessionId)
  let taken = await readTaken(desk, sessionIds)
  const waits = await readWaits(desk, wanted, sessions, wanted.frees === true || canServe(sessions, taken, now))
  const personIds = [...new Set([...wanted.personIds, ...waits.map((wait) => wait.personId)])]
  const people = await rows<PersonRow>(db, PEOPLE, [personIds])
  const named = await lockBookings(desk, wanted, sessionIds, taken)
  // A payment may have made a number safe before its bill could be locked.
  if (named.length > 0) taken = await readTaken(desk, sessionIds)
  const holds = await rows<BookingHoldsTable>(db, HOLDS, [
    [...(wanted.holdIds ?? []), ...waits.flatMap(({ holdId }) => (holdId === null ? [] : [holdId]))],
    personIds,
    sessionIds,
    now,
    wanted.whole === true,
  ])
  const namedIds = named.map((one) => one.appointmentId)
  const others = await rows<AppointmentsTable>(db, OF_PEOPLE, [personIds, namedIds, now - REMEMBERED_MS])
  const bookings = [...named, ...others.map(toBooking)]
  const contents = { sessions, taken, holds: holds.map(toHold), bookings, bills: await readBillsOf(desk, named) }
  // Waits are read again: who was served elsewhere meanwhile waits no longer. An offer that ends says so to its wait.
  const offering = holds.flatMap(({ wait_id: waitId }) => (waitId === null ? [] : [waitId]))
  const known = [...(wanted.waitIds ?? []), ...offering]
  const again = { ...wanted, waitIds: wanted.waitIds === undefined && known.length === 0 ? undefined : known }
  const still = await readWaits(desk, again, sessions, waits.length > 0)
  const those = still.filter((wait) => wait.state === 'offered' || personIds.includes(wait.personId))
  return openBook({ ...contents, waits: those, people }, () => ids.id())
}

async function readWaits(
  { db, now }: Desk,
  wanted: Wanted,
  sessions: readonly SessionRow[],
  serving: boolean,
): Promise<WaitRow[]> {
  if (!serving && wanted.waitIds === undefined) return []
  const earliest = new Date(now + DAY / 3 - DAY).toISOString().slice(0, 10)
  const departmentIds = serving ? sessions.map((one) => one.departmentId) : []
  const sessionIds = serving ? sessions.map((one) => one.sessionId) : []
  const own = wanted.waitIds === undefined ? [] : wanted.personIds
  const values = [sessionIds, departmentIds, earliest, wanted.waitIds ?? [], own]
  return (await rows<StoredWait>(db, WAITS, values)).map(toWait)
}

async function lockBookings(
  { db, now }: Desk,
  wanted: Wanted,
  sessionIds: readonly string[],
  taken: readonly TakenRow[],
): Promise<BookingRow[]> {
  const lapsed = taken.some((one) => one.holder === 'appointment' && isPast(one, now))
  const appointmentIds = wanted.appointmentIds ?? []
  if (!lapsed && appointmentIds.length === 0 && wanted.whole !== true) return []
  const values = [appointmentIds, sessionIds, now, wanted.whole === true]
  const named = (await rows<{ appointment_id: string }>(db, NAMED, values)).map((one) => one.appointment_id)
  if (named.length === 0) return []
  await rows(db, LOCK_BILLS, [named])
  return (await rows<AppointmentsTable>(db, BOOKINGS, [named])).map(toBooking)
}
