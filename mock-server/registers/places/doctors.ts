import type { Kysely } from 'kysely'
import type { Doctor } from '../../../src/contract/catalogue/doctor'
import type { Database } from '../../base/db/schema'
import { row, rows } from '../../base/db/statement'
import { termsOf } from './search-text'

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

/** The names beside a doctor are joined for the few rows of a page only. */
const FIND = `select ${DOCTOR}, d.title_rank as "titleRank" from (
    select * from doctors
    where strpos(search_text, $1) > 0 and strpos(search_text, $2) > 0 and strpos(search_text, $3) > 0
      and (region = $4 or $4::text is null) and (institution_id = $5 or $5::text is null)
      and (department_id = $6 or $6::text is null) and (speciality = $7 or $7::text is null)
      and (title_rank, doctor_id) > ($8, $9)
    order by title_rank, doctor_id limit $10) d ${JOINED}
  order by d.title_rank, d.doctor_id`

export function findDoctors(
  db: Kysely<Database>,
  { text = '', region, institutionId, departmentId, speciality, limit }: DoctorFilter,
  after: AfterDoctor = [0, ''],
): Promise<(Doctor & { titleRank: number })[]> {
  return rows(db, FIND, [...termsOf(text), region, institutionId, departmentId, speciality, ...after, limit])
}
