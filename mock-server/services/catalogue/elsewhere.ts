import type { Kysely } from 'kysely'
import type { Department } from '../../../src/contract/catalogue/doctor'
import type { Database } from '../../base/db/schema'
import { readDepartments } from '../../registers/places/departments'
import { soonestDepartments } from '../../registers/schedules/soonest'

/** How many other places a department names. */
const MOST = 3

/** 别处更早: departments of the region with the same speciality, by the day of their first free number. */
export async function elsewhere(db: Kysely<Database>, from: Department & { region: string }, now: number) {
  const { speciality, region, departmentId: exceptDepartmentId } = from
  const soonest = await soonestDepartments(db, { speciality, region, exceptDepartmentId, limit: MOST }, now)
  const named = await readDepartments(
    db,
    soonest.map(({ departmentId }) => departmentId),
  )
  return soonest.flatMap(({ departmentId, day }) => {
    const found = named.find((one) => one.departmentId === departmentId)
    return found ? [{ ...found, nextFreeDay: day }] : []
  })
}
