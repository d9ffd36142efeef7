import type { Kysely } from 'kysely'
import type { Database } from '../../../base/db/schema'
import { row, rows } from '../../../base/db/statement'
import { type Book, slotKey } from '../core/book'
import type { TakenRow } from '../core/rows'
import { fromBooking, fromHold, fromSession, fromTaken, fromWait } from './columns'

const texts = new Map<string, string>()

/** Writes a whole row, new or known; its text is made once for each table. */
async function upsert(db: Kysely<Database>, table: string, key: string, values: object): Promise<void> {
  let text = texts.get(table)
  if (text === undefined) {
    const names = Object.keys(values)
    const set = names.filter((name) => name !== key).map((name) => `${name} = excluded.${name}`)
    text = `insert into ${table} (${names.join(', ')}) values (${names.map((_, index) => `$${index + 1}`).join(', ')})
      on conflict (${key}) do update set ${set.join(', ')}`
    texts.set(table, text)
  }
  await rows(db, text, Object.values(values))
}

const FREE = 'delete from booking_slots where session_id = $1 and slot_no = $2 and holder_id = $3'
const TAKE = `insert into booking_slots (session_id, slot_no, holder, holder_id, lapses_at) values ($1, $2, $3, $4, $5)`
const PASS = `update booking_slots set holder = $3, holder_id = $4, lapses_at = $5
  where session_id = $1 and slot_no = $2 and holder_id = $6 returning slot_no`

/** A number changes hands only from the one who was seen to have it; a second owner cannot be written. */
async function saveTaken(db: Kysely<Database>, was: TakenRow | undefined, is: TakenRow | undefined): Promise<void> {
  if (!is) {
    if (was) await rows(db, FREE, [was.sessionId, was.slotNo, was.holderId])
    return
  }
  const values = Object.values(fromTaken(is))
  if (!was) {
    await rows(db, TAKE, values)
    return
  }
  const passed = await row(db, PASS, [...values, was.holderId])
  if (!passed) throw new Error(`slot ${slotKey(is.sessionId, is.slotNo)} changed under its lock`)
}

/** Writes what a decision changed. Visits and bills come before (carry-out.ts). */
export async function saveBook(db: Kysely<Database>, book: Book): Promise<void> {
  for (const key of book.sessions.changed) {
    const session = book.sessions.get(key)
    if (session) await upsert(db, 'booking_sessions', 'session_id', fromSession(session))
  }
  // Freed first: a booking that moves within a session may be given what another let go.
  const slots = [...book.taken.changed].sort(
    (a, b) => Number(book.taken.get(a) !== undefined) - Number(book.taken.get(b) !== undefined),
  )
  for (const key of slots) await saveTaken(db, book.taken.was(key), book.taken.get(key))
  for (const key of book.holds.changed) {
    const hold = book.holds.get(key)
    if (hold) await upsert(db, 'booking_holds', 'hold_id', fromHold(hold))
  }
  for (const key of book.bookings.changed) {
    const booking = book.bookings.get(key)
    if (booking) await upsert(db, 'appointments', 'appointment_id', fromBooking(booking))
  }
  for (const key of book.waits.changed) {
    const wait = book.waits.get(key)
    if (wait) await upsert(db, 'booking_waits', 'wait_id', fromWait(wait))
  }
}

export const isChanged = (book: Book): boolean =>
  [book.sessions, book.taken, book.holds, book.bookings, book.waits].some((shelf) => shelf.changed.size > 0)
