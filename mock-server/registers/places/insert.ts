import { type Kysely, sql } from 'kysely'
import type { Database } from '../../base/db/schema'

export type PlacesTable = 'institutions' | 'departments' | 'doctors' | 'service_points'

/** Writes many rows, given as a JSON list, in one statement with one parameter. */
export const insertAll = (db: Kysely<Database>, table: PlacesTable, json: string) =>
  sql`insert into ${sql.table(table)}
    select * from jsonb_populate_recordset(null::${sql.table(table)}, ${json}::jsonb)`.execute(db)
