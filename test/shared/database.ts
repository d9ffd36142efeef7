import { randomBytes } from 'node:crypto'
import { Client } from 'pg'
import { migrate } from '../../mock-server/base/db/migrate'
import { openDatabase, openEngine } from '../../mock-server/base/db/open'
import type { OpenDatabase } from '../../mock-server/base/db/open-database'
import { rows } from '../../mock-server/base/db/statement'
import { DIRECTORY } from '../../mock-server/edges/sandbox/world/directory'
import { resetWorld, seedIfEmpty } from '../../mock-server/edges/sandbox/world/seed'
import { lendEngine } from './engines'

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

/** The server's address with another database name. */
export function withDatabase(url: string, name: string): string {
  const address = new URL(url)
  address.pathname = `/${name}`
  return address.toString()
}

/** An empty database of one's own on a PostgreSQL server, and what drops it. */
export async function createDatabase(server: string): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `test_${randomBytes(6).toString('hex')}`
  await onServer(server, `create database ${name}`)
  return {
    url: withDatabase(server, name),
    drop: () => onServer(server, `drop database if exists ${name} with (force)`),
  }
}

async function ownDatabase(server: string): Promise<OpenDatabase> {
  const { url, drop } = await createDatabase(server)
  const opened = await openDatabase({ url, folder: '' })
  await migrate(opened.db)
  await seedIfEmpty(opened.db)
  return { db: opened.db, close: () => opened.close().finally(drop) }
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
