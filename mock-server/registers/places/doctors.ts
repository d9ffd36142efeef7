import type { Kysely } from 'kysely'
import type { Doctor } from '../../../src/contract/catalogue/doctor'
import type { Database } from '../../base/db/schema'
import { row, rows } from '../../base/db/statement'
import { beginning, normalised, plain } from './search-text'

const DOCTOR = `d.doctor_id as "doctorId", d.name, d.title, d.good_at as "goodAt", d.fee_fen as "feeFen",
  d.department_id as "departmentId", dep.name as "departmentName", d.speciality,
  d.institution_id as "institutionId", i.name as "institutionName"`
const JOINED = `join departments dep on dep.department_id = d.department_id
  join institutions i on i.institution_id = d.institution_id`

const READ = `select ${DOCTOR} from doctors d ${JOINED} where d.doctor_id = $1`

/** One 医师, or undefined. */
export const readDoctor = (db: Kysely<Database>, doctorId: string): Promise<Doctor | undefined> =>
  row<Doctor>(db, READ, [doctorId])

export interface DoctorFilter {
  text?: string | undefined
  region?: string | undefined
  institutionId?: string | undefined
  departmentId?: string | undefined
  speciality?: string | undefined
  limit: number
}

/** Where a list of doctors goes on: after this rank of title and this doctor. */
export type AfterDoctor = readonly [titleRank: number, doctorId: string]

const COLUMNS = {
  region: 'region',
  institutionId: 'institution_id',
  departmentId: 'department_id',
  speciality: 'speciality',
} as const
const keys = ['region', 'institutionId', 'departmentId', 'speciality'] as const

type Found = Doctor & { titleRank: number }

/** Those found by name, before anything else is asked of them: else the planner may walk all doctors in their order. */
const NAMED = `with named as materialized (select * from doctors where (name >= $4 and name < $5)
  or (given_name >= $4 and given_name < $5) or (initials >= $4 and initials < $5))`

/**
 * The conditions that are asked for and no others: the embedded database plans a text once, for any parameters, and
 * would use no index where each condition may be left out (docs/decisions/008). The names beside a doctor are joined
 * for the few rows of a page only.
 */
function search(
  db: Kysely<Database>,
  { text = '', limit, ...filter }: DoctorFilter,
  after: AfterDoctor,
): Promise<Found[]> {
  const asked = keys.filter((key) => filter[key] !== undefined)
  const named = text === '' ? [] : beginning(text)
  const conditions = asked.map((key, index) => `and ${COLUMNS[key]} = $${index + 4 + named.length}`).join(' ')
  const [head, table] = named.length > 0 ? [NAMED, 'named'] : ['', 'doctors']
  const statement = `${head} select ${DOCTOR}, d.title_rank as "titleRank" from (
      select * from ${table} where (title_rank, doctor_id) > ($1, $2) ${conditions}
      order by title_rank, doctor_id limit $3) d ${JOINED}
    order by d.title_rank, d.doctor_id`
  return rows(db, statement, [...after, limit, ...named, ...asked.map((key) => filter[key])])
}

/**
 * By how the name begins, as it was typed; where nobody is called so, in simplified characters. A name may hold a
 * character that is a traditional form elsewhere (乾, 著), so it is not changed at once.
 */
export async function findDoctors(
  db: Kysely<Database>,
  filter: DoctorFilter,
  after: AfterDoctor = [0, ''],
): Promise<Found[]> {
  const typed = plain(filter.text ?? '')
  const found = await search(db, { ...filter, text: typed }, after)
  const simplified = normalised(typed)
  return found.length > 0 || simplified === typed ? found : search(db, { ...filter, text: simplified }, after)
}
