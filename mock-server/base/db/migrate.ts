import { type Kysely, sql } from 'kysely'
import { migrations } from './migrations/index'
import { sqlState, withRetry } from './retry'
import type { Database } from './schema'

/**
 * Brings the database up to date. Two processes that start together are safe: the table of applied migrations is
 * locked, and the second finds the work done.
 */
export async function migrate(db: Kysely<Database>): Promise<void> {
  await createList(db)
  await withRetry(() =>
    db.transaction().execute(async (step) => {
      await sql`select name from applied_migrations where name = '' for update`.execute(step)
      const applied = await sql<{ name: string }>`select name from applied_migrations`.execute(step)
      const names = applied.rows.map((row) => row.name)
      for (const migration of migrations.filter(({ name }) => !names.includes(name))) {
        for (const statement of migration.up) await sql.raw(statement).execute(step)
        await sql`insert into applied_migrations (name) values (${migration.name})`.execute(step)
      }
    }),
  )
}

/** The row with the empty name is what starting processes lock. */
async function createList(db: Kysely<Database>): Promise<void> {
  try {
    await sql`create table if not exists applied_migrations (name text primary key)`.execute(db)
  } catch (error) {
    // PostgreSQL's `if not exists` is not atomic: of two creators at once, one gets "already exists" all the same.
    if (!['23505', '42P07'].includes(sqlState(error) ?? '')) throw error
  }
  await sql`insert into applied_migrations (name) values ('') on conflict do nothing`.execute(db)
}
