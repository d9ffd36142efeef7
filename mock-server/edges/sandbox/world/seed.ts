import type { Kysely } from 'kysely'
import type { Database } from '../../../base/db/schema'
import { rows } from '../../../base/db/statement'
import { seedLedger } from '../../../registers/ledger/seed'
import { seedEarlierVisits } from '../clinic/seed'
import { seedInvoices } from '../invoices/seed'
import { seedHousehold } from '../personas/household'
import { seedPersonas } from '../personas/seed'
import { DIRECTORY, seedDirectory } from './directory'

/** Writes the seed data into empty tables. */
async function seed(db: Kysely<Database>): Promise<void> {
  const now = await realNow(db)
  await seedDirectory(db)
  await seedPersonas(db)
  await seedHousehold(db)
  await seedLedger(db, now)
  await seedInvoices(db, now)
  await seedEarlierVisits(db, now)
}

async function realNow(db: Kysely<Database>): Promise<number> {
  const [row] = await rows<{ ms: number }>(db, 'select (extract(epoch from clock_timestamp()) * 1000)::bigint as ms')
  return row?.ms ?? Date.now()
}

const KEPT = ['applied_migrations', 'world', ...DIRECTORY]
const TABLES = `select table_name from information_schema.tables
  where table_schema = current_schema() and table_type = 'BASE TABLE' and not (table_name = any($1))
  order by table_name`
// The row of the world stays and is changed first: it is what makes a second reset wait for this one.
const RESTART = 'update world set offset_ms = 0, frozen_at = null, seed = $1, id_sequence = 0 where world_id = 1'

/**
 * Empties every table but the directory's and seeds anew: the clock at real time, faults off, ids counted from the seed.
 * Rows are deleted, in one statement, not truncated: for the few rows of a sandbox that is many times faster, and nobody
 * who reads has to wait.
 */
export async function resetWorld(db: Kysely<Database>, seedNumber: number): Promise<number> {
  await rows(db, RESTART, [seedNumber])
  const tables = await rows<{ table_name: string }>(db, TABLES, [KEPT])
  const deletes = tables.map(({ table_name }, index) => `d${index} as (delete from "${table_name}")`)
  await rows(db, `with ${deletes.join(', ')} select 1`)
  await seed(db)
  return realNow(db)
}

/** Seeds a database that has never been used. Of several processes that start together one does it. */
export async function seedIfEmpty(db: Kysely<Database>): Promise<void> {
  await db.transaction().execute(async (step) => {
    await rows(step, 'select world_id from world where world_id = 1 for update')
    const known = await rows(step, 'select person_id from people limit 1')
    if (known.length === 0) await seed(step)
  })
}
