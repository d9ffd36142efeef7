import type { Kysely } from 'kysely'
import type { Database } from '../../../base/db/schema'
import { rows } from '../../../base/db/statement'
import type { AppointmentsTable } from '../../../base/db/tables/booking'
import { DAY } from '../../../registers/schedules/times'
import { type Book, openBook } from '../core/book'
import type { BookingRow, PersonRow } from '../core/rows'
import { toBooking } from './columns'

/** Misses that bar count over less than this. */
export const REMEMBERED_MS = 400 * DAY

const PEOPLE = 'select person_id as "personId", sex, birth_date as "birthDate" from people where person_id = any($1)'
const BOOKINGS = `select * from appointments where person_id = any($1)
  and status in ('awaiting-payment', 'booked') and ends_at > $2`

/** What the rules look at in people, each apart, read without a lock; `decided` has what is not written yet. */
export async function readKnown(
  db: Kysely<Database>,
  personIds: readonly string[],
  now: number,
  decided: (appointmentId: string) => BookingRow | undefined = () => undefined,
): Promise<(personId: string) => Pick<Book, 'people' | 'bookings'>> {
  const people = await rows<PersonRow>(db, PEOPLE, [personIds])
  const found = await rows<AppointmentsTable>(db, BOOKINGS, [personIds, now - REMEMBERED_MS])
  const bookings = new Map<string, BookingRow[]>(people.map(({ personId }) => [personId, []]))
  for (const one of found.map(toBooking)) bookings.get(one.personId)?.push(decided(one.appointmentId) ?? one)
  const byId = new Map(people.map((one) => [one.personId, one]))
  return (personId) => {
    const person = byId.get(personId)
    return openBook({ people: person ? [person] : [], bookings: bookings.get(personId) ?? [] }, () => '')
  }
}
