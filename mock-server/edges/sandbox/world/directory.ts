import { createHash } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import type { Database } from '../../../base/db/schema'
import { row, rows } from '../../../base/db/statement'
import { seedSchedules } from '../../../registers/schedules/seed'
import { placesText, seedPlaces } from './places/seed'

/** 目录: places, their doctors and the doctors' weeks. Nothing that the sandbox serves changes them. */
export const DIRECTORY = ['institutions', 'departments', 'doctors', 'service_points', 'schedule_patterns'] as const

const COUNTED = DIRECTORY.map((table) => `(select count(*) from ${table})`).join(` || ' ' || `)
const STANDING = `select directory, ${COUNTED} as counts from world where world_id = 1`
const STAMP = `update world set directory = $1 || ' ' || ${COUNTED} where world_id = 1`

let hash: string | undefined

/** Seeds the directory, or leaves it where it stands as it would be seeded: a third of a reset's time. */
export async function seedDirectory(db: Kysely<Database>): Promise<void> {
  hash ??= createHash('sha256').update(placesText()).digest('hex').slice(0, 16)
  const found = await row<{ directory: string | null; counts: string }>(db, STANDING)
  if (found?.directory === `${hash} ${found?.counts}`) return
  for (const table of DIRECTORY) await sql`delete from ${sql.table(table)}`.execute(db)
  await seedPlaces(db)
  await seedSchedules(db)
  await rows(db, STAMP, [hash])
}
