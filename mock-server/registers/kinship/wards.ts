import type { Kysely } from 'kysely'
import type { Database } from '../../base/db/schema'
import { rows } from '../../base/db/statement'
import type { PeopleTable } from '../../base/db/tables/people'
import { ageOf } from '../people'

/** Under this age a guardian consents for everything (PIPL 31). */
export const CHILD_AGE = 14

/** Parents are guardians by law (民法典 27); others by what is written in the register. */
const WARDS = `select people.* from people where deceased_on is null and person_id in (
    select ward_id from kin_guardians where guardian_id = $1 and ended_on is null
    union select child_id from kin_parents where parent_id = $1)
  order by birth_date, person_id limit 20`

/** The children under 14 for whom this person decides. */
export async function readWards(db: Kysely<Database>, guardianId: string, now: number): Promise<PeopleTable[]> {
  return (await rows<PeopleTable>(db, WARDS, [guardianId])).filter((child) => ageOf(child, now) < CHILD_AGE)
}
