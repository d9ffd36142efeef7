import type { Kysely } from 'kysely'
import type { Database } from '../../base/db/schema'
import { rows } from '../../base/db/statement'
import { nextFreeDays } from './next-free'

export interface Elsewhere {
  speciality: string
  region: string
  exceptDepartmentId: string
  limit: number
}

const OTHERS = `select departments.department_id from departments
  where speciality = $1 and region = $2 and department_id <> $3
    and exists (select 1 from schedule_patterns where schedule_patterns.department_id = departments.department_id)
  order by department_id limit 40`

/** 别处更早: departments of the same kind in the region, by their next day with a free number. */
export async function soonestDepartments(
  db: Kysely<Database>,
  { speciality, region, exceptDepartmentId, limit }: Elsewhere,
  now: number,
): Promise<{ departmentId: string; day: string }[]> {
  const found = await rows<{ department_id: string }>(db, OTHERS, [speciality, region, exceptDepartmentId])
  const ids = found.map((one) => one.department_id)
  const days = await nextFreeDays(db, { by: 'department', ids }, now)
  return [...days]
    .map(([departmentId, day]) => ({ departmentId, day }))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    .slice(0, limit)
}
