import { openDatabase, openEngine } from '../../mock-server/base/db/open'
import type { OpenDatabase } from '../../mock-server/base/db/open-database'
import { rows } from '../../mock-server/base/db/statement'
import { DIRECTORY } from '../../mock-server/edges/sandbox/world/directory'
import { resetWorld, seedIfEmpty } from '../../mock-server/edges/sandbox/world/seed'
import { lendEngine } from './engines'
import { createDatabase, migratedDatabase } from './postgres'

/** A database of one's own, migrated and seeded: on PostgreSQL where `DATABASE_URL` is set, else PGlite in memory. */
export async function openTestDatabase(): Promise<OpenDatabase> {
  return process.env.DATABASE_URL ? ownDatabase(process.env.DATABASE_URL) : ownEngine()
}

async function ownEngine(): Promise<OpenDatabase> {
  const { engine, used } = await lendEngine()
  const opened = openEngine(engine)
  if (used) {
    // A reset leaves the directory as it stands; the file before may have changed it.
    await rows(opened.db, `truncate ${DIRECTORY.join(', ')} cascade`)
    await opened.db.transaction().execute((step) => resetWorld(step, 1))
  } else await seedIfEmpty(opened.db)
  return opened
}

async function ownDatabase(server: string): Promise<OpenDatabase> {
  const { url, drop } = await createDatabase(server, await migratedDatabase(server))
  const opened = await openDatabase({ url, folder: '' })
  await seedIfEmpty(opened.db)
  return { db: opened.db, close: () => opened.close().finally(drop) }
}
