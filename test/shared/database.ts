import { createHash, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { Client } from 'pg'
import { migrate } from '../../mock-server/base/db/migrate'
import { migrations } from '../../mock-server/base/db/migrations/index'
import { openDatabase, openEngine } from '../../mock-server/base/db/open'
import type { OpenDatabase } from '../../mock-server/base/db/open-database'
import { seedDirectory } from '../../mock-server/edges/sandbox/world/directory'
import { seedIfEmpty } from '../../mock-server/edges/sandbox/world/seed'

const CACHE = path.resolve(__dirname, '../../.cache/pglite')

/** A database of one's own, migrated and seeded: on PostgreSQL where `DATABASE_URL` is set, else PGlite in memory. */
export async function openTestDatabase(): Promise<OpenDatabase> {
  const opened = process.env.DATABASE_URL ? await ownDatabase(process.env.DATABASE_URL) : await clone()
  await migrate(opened.db)
  await seedIfEmpty(opened.db)
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

/** Starting a fresh PGlite takes seconds; a copy of a migrated one a third of a second. */
async function clone(): Promise<OpenDatabase> {
  const dump = readFileSync(await template())
  return openEngine(await PGlite.create({ dataDir: 'memory://', loadDataDir: new Blob([dump]) }))
}

/** A dump of a migrated database with the directory, made once for each state of the migrations and shared by all test processes. */
async function template(): Promise<string> {
  const state = createHash('sha256').update(JSON.stringify(migrations)).digest('hex').slice(0, 16)
  const file = path.join(CACHE, `${state}.tar`)
  if (existsSync(file)) return file
  const engine = await PGlite.create('memory://')
  const opened = openEngine(engine)
  await migrate(opened.db)
  await seedDirectory(opened.db)
  const dump = Buffer.from(await (await engine.dumpDataDir('none')).arrayBuffer())
  await opened.close()
  mkdirSync(CACHE, { recursive: true })
  // Several test processes may write it at once: each writes its own and the last one's name stays.
  writeFileSync(`${file}.${process.pid}`, dump)
  renameSync(`${file}.${process.pid}`, file)
  return file
}
