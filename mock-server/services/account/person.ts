import type { Kysely } from 'kysely'
import type { Person } from '../../../src/contract/session/endpoints'
import type { Database } from '../../base/db/schema'
import { refuse } from '../../base/http/refuse'
import { readInsurances, readPerson, toPerson } from '../../registers/people'

/** The person whom a screen is about, or `not-found`. */
export async function describePerson(db: Kysely<Database>, personId: string, now: number): Promise<Person> {
  const person = await readPerson(db, personId)
  if (!person) return refuse('not-found')
  return toPerson(person, await readInsurances(db, personId), now)
}
