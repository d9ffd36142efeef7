import type { Kysely } from 'kysely'
import type { Database } from './schema'

/** An open database; `close` lets go of connections and of the folder. */
export interface OpenDatabase {
  db: Kysely<Database>
  close: () => Promise<void>
}
