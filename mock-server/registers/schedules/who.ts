import type { Kysely } from 'kysely'
import type { DoctorTitle, Gate } from '../../../src/contract/catalogue/doctor'
import type { Database } from '../../base/db/schema'
import { rows } from '../../base/db/statement'

/** A doctor with where she sees patients, as a booking names them. */
export interface DoctorPlace {
  doctorId: string
  doctorName: string
  doctorTitle: DoctorTitle
  departmentId: string
  departmentName: string
  place: string
  gate: Gate
  institutionId: string
  institutionName: string
  region: string
  speciality: string
  address: string
  phone: string
}

const READ = `select doctors.doctor_id as "doctorId", doctors.name as "doctorName", doctors.title as "doctorTitle",
    departments.department_id as "departmentId", departments.name as "departmentName", departments.place,
    jsonb_build_object('sex', departments.sex, 'ageFrom', departments.age_from, 'ageTo', departments.age_to) as gate,
    institutions.institution_id as "institutionId", institutions.name as "institutionName",
    institutions.region, doctors.speciality, institutions.address, institutions.phone
  from doctors join departments on departments.department_id = doctors.department_id
  join institutions on institutions.institution_id = doctors.institution_id
  where doctors.doctor_id = any($1)`

/** By doctor. */
export async function readDoctors(
  db: Kysely<Database>,
  doctorIds: readonly string[],
): Promise<Map<string, DoctorPlace>> {
  if (doctorIds.length === 0) return new Map()
  const found = await rows<DoctorPlace>(db, READ, [[...new Set(doctorIds)]])
  return new Map(found.map((one) => [one.doctorId, one]))
}
