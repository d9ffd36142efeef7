import type { Kysely } from 'kysely'
import type { Database } from '../../../../base/db/schema'
import { insertAll, type PlacesTable } from '../../../../registers/places/insert'
import { makeStaff } from './make-departments'
import { makeInstitutions } from './make-institutions'
import { makePoints } from './make-points'

let kept: Record<PlacesTable, string> | undefined
const made = () => (kept ??= make())

/** The rows are the same every time: made once, and kept as the text that the database is sent. */
function make(): Record<PlacesTable, string> {
  const institutions = makeInstitutions()
  const { departments, doctors } = makeStaff(institutions)
  return {
    institutions: JSON.stringify(institutions),
    departments: JSON.stringify(departments),
    doctors: JSON.stringify(doctors),
    service_points: JSON.stringify(makePoints()),
  }
}

/** Institutions, their departments and doctors, and the service points: one statement a table. */
export async function seedPlaces(db: Kysely<Database>): Promise<void> {
  await insertAll(db, 'institutions', made().institutions)
  await insertAll(db, 'departments', made().departments)
  await insertAll(db, 'doctors', made().doctors)
  await insertAll(db, 'service_points', made().service_points)
}

/** What is seeded, as text: another text is another directory. */
export const placesText = (): string => Object.values(made()).join('\n')
