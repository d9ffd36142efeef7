import { Kysely, PostgresDialect } from 'kysely'
import { Pool, types } from 'pg'
import type { OpenDatabase } from './open-database'
import type { Database } from './schema'
import { StartupError } from './startup-error'
import { numberTypes } from './values'

const parsers = {
  getTypeParser(type: number, format?: 'text' | 'binary') {
    return numberTypes.includes(type) ? Number : types.getTypeParser(type, format)
  },
}

/** At a release hour hundreds of calls wait for a connection; a late answer serves them better than none. */
const LONGEST_WAIT_MS = 30_000

/** A PostgreSQL server or one of its distributed kin; no session state is kept, so a pooler may stand between. */
export async function openPostgres(url: string): Promise<OpenDatabase> {
  const pool = openPool(url)
  // A connection that breaks while idle must not end the process; the next query gets a new one or says why.
  pool.on('error', () => undefined)
  try {
    await pool.query('select 1')
  } catch (error) {
    await pool.end()
    throw new StartupError(`The database at DATABASE_URL cannot be reached: ${describe(error)}`)
  }
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) })
  return { db, close: () => db.destroy() }
}

function openPool(url: string): Pool {
  try {
    return new Pool({ connectionString: url, max: 10, connectionTimeoutMillis: LONGEST_WAIT_MS, types: parsers })
  } catch {
    throw new StartupError('DATABASE_URL is not a database address; write postgres://user:password@host:port/name')
  }
}

/** The kind of failure only: a message may hold the address with its password. */
function describe(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
  return typeof code === 'string' ? code : 'no answer'
}
