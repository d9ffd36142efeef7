import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import { createApp } from '../../mock-server/app'
import { openDatabase } from '../../mock-server/base/db/open'
import type { Database } from '../../mock-server/base/db/schema'
import { openTestDatabase } from './database'
import { createDatabase } from './postgres'
import { freePort, spawnServer, untilReady } from './server'

// Starting two processes on a busy machine may take longer than jest's five seconds.
if (typeof jest !== 'undefined') jest.setTimeout(60_000)

type Ask = (path: string, init: RequestInit) => Promise<Response>

// biome-ignore lint/suspicious/noExplicitAny: the body of an answer in a test.
type Told = { status: number; text: string; body: any }

/** Two servers that share one database; `ask(0, …)` and `ask(1, …)` speak to one and the other. */
export interface Pair {
  ask: (server: 0 | 1, method: string, path: string, options?: AskOptions) => Promise<Told>
  db: Kysely<Database>
  close: () => Promise<void>
}

export interface AskOptions {
  body?: unknown
  token?: string
  key?: string
  actingFor?: string
}

/**
 * Where `DATABASE_URL` is set: two processes on one PostgreSQL, started at the same moment on an empty database.
 * Elsewhere PGlite has one owner, so two servers in this process stand on one connection; they share nothing else.
 */
export async function openPair(): Promise<Pair> {
  return process.env.DATABASE_URL ? twoProcesses(process.env.DATABASE_URL) : twoApps()
}

async function twoApps(): Promise<Pair> {
  const { db, close } = await openTestDatabase()
  const [first, second] = [0, 1].map(() => createApp({ db, log: () => undefined }))
  if (!first || !second) throw new Error('two servers')
  return {
    ask: asker([async (path, init) => first.request(path, init), async (path, init) => second.request(path, init)]),
    db,
    close,
  }
}

async function twoProcesses(server: string): Promise<Pair> {
  const { url, drop } = await createDatabase(server)
  const ports = [await freePort(), await freePort()]
  const servers = ports.map((PORT) => spawnServer({ PORT, DATABASE_URL: url }))
  await Promise.all(servers.map(untilReady))
  const [first, second] = servers.map(
    ({ origin }): Ask =>
      (path, init) =>
        fetch(origin + path, init),
  )
  if (!first || !second) throw new Error('two servers')
  const opened = await openDatabase({ url, folder: '' })
  return {
    ask: asker([first, second]),
    db: opened.db,
    close: async () => {
      for (const { child } of servers) child.kill('SIGTERM')
      await Promise.all(servers.map(({ ended }) => ended))
      await opened.close()
      await drop()
    },
  }
}

const asker =
  (servers: readonly [Ask, Ask]): Pair['ask'] =>
  async (server, method, path, { body, token, key, actingFor } = {}) => {
    const headers: Record<string, string> = { 'idempotency-key': key ?? randomUUID() }
    if (body !== undefined) headers['content-type'] = 'application/json'
    if (token !== undefined) headers.authorization = `Bearer ${token}`
    if (actingFor !== undefined) headers['x-acting-for'] = actingFor
    const response = await servers[server](path, {
      method,
      headers,
      body: body === undefined ? undefined : JSON.stringify(body),
    })
    const text = await response.text()
    return { status: response.status, text, body: JSON.parse(text) }
  }
