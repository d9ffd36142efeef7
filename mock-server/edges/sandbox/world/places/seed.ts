import { type Kysely, sql } from 'kysely'
import type { Database } from '../../../../base/db/schema'
import { makeStaff } from './make-departments'
import { makeInstitutions } from './make-institutions'
import { makePoints } from './make-points'

type Table = 'institutions' | 'departments' | 'doctors' | 'service_points'

let made: Record<Table, string> | undefined

/** The rows are the same every time: made once, and kept as the text that the database is sent. */
function make(): Record<Table, string> {
  const institutions = makeInstitutions()
  const { departments, doctors } = makeStaff(institutions)
  return {
    institutions: JSON.stringify(institutions),
    departments: JSON.stringify(departments),
    doctors: JSON.stringify(doctors),
    service_points: JSON.stringify(makePoints()),
  }
}

const tables: readonly Table[] = ['institutions', 'departments', 'doctors', 'service_points']

/** Institutions, their departments and doctors, and the service points: one statement a table. */
export async function seedPlaces(db: Kysely<Database>): Promise<void> {
  made ??= make()
  for (const table of tables)
    await sql`insert into ${sql.table(table)}
      select * from jsonb_populate_recordset(null::${sql.table(table)}, ${made[table]}::jsonb)`.execute(db)
}
