import path from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { Kysely } from 'kysely'
import { lockFolder } from './folder-lock'
import type { OpenDatabase } from './open-database'
import type { Engine } from './pglite-connection'
import { pgliteDialect } from './pglite-dialect'
import { openPostgres } from './postgres'
import type { Database } from './schema'
import { StartupError } from './startup-error'

/** PostgreSQL where `DATABASE_URL` says so, else PGlite in a folder. Throws `StartupError` with one clear line. */
export async function openDatabase(options: { url: string | undefined; folder: string }): Promise<OpenDatabase> {
  return options.url ? openPostgres(options.url) : openFolder(options.folder)
}

/** PGlite in a folder that this process alone owns, or in memory with `memory://`. */
async function openFolder(folder: string): Promise<OpenDatabase> {
  if (folder.startsWith('memory://')) return openEngine(await PGlite.create(folder))
  const letGo = lockFolder(folder)
  try {
    const engine = await PGlite.create(path.join(folder, 'pglite'))
    const opened = openEngine(engine)
    return { db: opened.db, close: () => opened.close().finally(letGo) }
  } catch {
    letGo()
    throw new StartupError(`Data folder ${folder} cannot be read; move it away or choose another with DATA_DIR`)
  }
}

/** PGlite that is already running: in tests, a clone in memory. */
export function openEngine(engine: Engine): OpenDatabase {
  const db = new Kysely<Database>({ dialect: pgliteDialect(engine) })
  return { db, close: () => db.destroy() }
}
