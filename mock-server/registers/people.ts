import type { Kysely, Selectable } from 'kysely'
import type { Person } from '../../src/contract/session/endpoints'
import { dayInChina, fullYears } from '../../src/contract/shared/dates'
import { maskName } from '../../src/contract/shared/identity'
import type { Insurance } from '../../src/contract/shared/insurance'
import type { Database } from '../base/db/schema'
import { row, rows } from '../base/db/statement'
import type { PeopleTable } from '../base/db/tables/people'

export type PersonRow = Selectable<PeopleTable>

/** A person of the register, or undefined. */
export function readPerson(db: Kysely<Database>, personId: string): Promise<PersonRow | undefined> {
  return row<PersonRow>(db, 'select * from people where person_id = $1', [personId])
}

const INSURANCES = `select insurance_type as "insuranceType", region, label, status, retired from insurances
  where person_id = $1 order by (status = 'normal') desc, (insurance_type = '510'), insurance_type, region`

/** Insurance rows (insuinfo); the first is the one that pays: in force, and not 生育 (510) alone. */
export function readInsurances(db: Kysely<Database>, personId: string): Promise<Insurance[]> {
  return rows<Insurance>(db, INSURANCES, [personId])
}

/** Full years (周岁) by the sandbox's clock; at death they stop. */
export function ageOf(person: Pick<PersonRow, 'birth_date' | 'deceased_on'>, now: number): number {
  return fullYears(person.birth_date, person.deceased_on ?? dayInChina(now))
}

/** The person as her own screens show her. */
export function toPerson(person: PersonRow, insurances: Insurance[], now: number): Person {
  return {
    personId: person.person_id,
    name: person.name,
    maskedName: maskName(person.name),
    age: ageOf(person, now),
    insurances,
  }
}
