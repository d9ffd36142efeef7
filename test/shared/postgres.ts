import { randomBytes } from 'node:crypto'
import { Client } from 'pg'
import { migrate } from '../../mock-server/base/db/migrate'
import { openDatabase } from '../../mock-server/base/db/open'
import { seedDirectory } from '../../mock-server/edges/sandbox/world/directory'
import { state } from './template'

/** The server's address with another database name. */
export function withDatabase(url: string, name: string): string {
  const address = new URL(url)
  address.pathname = `/${name}`
  return address.toString()
}

async function onServer(url: string, statement: string, values: string[] = []): Promise<unknown[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(statement, values)).rows
  } finally {
    await client.end()
  }
}

/** A database of one's own on a PostgreSQL server, empty or a copy of `template`, and what drops it. */
export async function createDatabase(server: string, template = 'template1') {
  const name = `test_${randomBytes(6).toString('hex')}`
  await onServer(server, `create database ${name} template ${template}`)
  return {
    name,
    url: withDatabase(server, name),
    drop: () => onServer(server, `drop database if exists ${name} with (force)`),
  }
}

/**
 * The name of a migrated database with the directory on this server, for tests to begin with a copy of it. Made by who
 * needs it first; of two at once the first one's that is ready gets the name.
 */
export async function migratedDatabase(server: string): Promise<string> {
  const wanted = `migrated_${state()}`
  const isThere = async () =>
    (await onServer(server, 'select 1 from pg_database where datname = $1', [wanted])).length > 0
  if (await isThere()) return wanted
  const { name, url, drop } = await createDatabase(server)
  const opened = await openDatabase({ url, folder: '' })
  await migrate(opened.db)
  await seedDirectory(opened.db)
  await opened.close()
  try {
    await onServer(server, `alter database ${name} rename to ${wanted}`)
  } catch (cause) {
    if (!(await isThere())) throw cause
    await drop()
  }
  return wanted
}
