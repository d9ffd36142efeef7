import type { Kysely } from 'kysely'
import type { Department } from '../../../src/contract/catalogue/doctor'
import type { Database } from '../../base/db/schema'

type By = 'institution' | 'department' | 'doctor'

/** The first day from `now` on with a free number, by id; no entry where there is none. */
export async function nextFreeDays(
  _db: Kysely<Database>,
  _by: By,
  _ids: readonly string[],
  _now: number,
): Promise<ReadonlyMap<string, string>> {
  return new Map()
}

interface Elsewhere {
  departmentId: string
  institutionId: string
  institutionName: string
  nextFreeDay: string
}

/** Other departments of the region with the same speciality and a free number, soonest first. */
export async function elsewhere(
  _db: Kysely<Database>,
  _from: Department & { region: string },
  _limit: number,
  _now: number,
): Promise<Elsewhere[]> {
  return []
}
