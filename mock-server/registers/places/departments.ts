import type { Kysely } from 'kysely'
import type { Department, Gate } from '../../../src/contract/catalogue/doctor'
import type { Database } from '../../base/db/schema'
import { row, rows } from '../../base/db/statement'

const COLUMNS = `dep.department_id as "departmentId", dep.institution_id as "institutionId", dep.speciality, dep.name,
  dep.place, dep.sex, dep.age_from as "ageFrom", dep.age_to as "ageTo"`

type Row = Omit<Department, 'gate'> & Gate

const departmentOf = ({ sex, ageFrom, ageTo, ...rest }: Row): Department => ({ ...rest, gate: { sex, ageFrom, ageTo } })

/** One 科室, or undefined. */
export async function readDepartment(db: Kysely<Database>, departmentId: string): Promise<Department | undefined> {
  const found = await row<Row>(db, `select ${COLUMNS} from departments dep where dep.department_id = $1`, [
    departmentId,
  ])
  return found && departmentOf(found)
}

const OF_INSTITUTION = `select ${COLUMNS}, (select count(*) from doctors d where d.department_id = dep.department_id)
    as doctors
  from departments dep where dep.institution_id = $1 order by dep.position`

/** The departments of one institution in its own order, with how many doctors each has. */
export async function departmentsOf(db: Kysely<Database>, institutionId: string) {
  const found = await rows<Row & { doctors: number }>(db, OF_INSTITUTION, [institutionId])
  return found.map(({ doctors, ...rest }) => ({ ...departmentOf(rest), doctors }))
}

const NAMED = `select dep.department_id as "departmentId", dep.institution_id as "institutionId",
    i.name as "institutionName"
  from departments dep join institutions i on i.institution_id = dep.institution_id where dep.department_id = any($1)`

/** Departments with the names of their institutions, in no order. */
export const readDepartments = (db: Kysely<Database>, departmentIds: readonly string[]) =>
  rows<{ departmentId: string; institutionId: string; institutionName: string }>(db, NAMED, [departmentIds])
