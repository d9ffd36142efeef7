import { createAdaptorServer } from '@hono/node-server'
import { createApp } from '../../mock-server/app'
import { openDatabase } from '../../mock-server/base/db/open'
import { clientsOf } from '../../test/booking/rush/clients'
import { rush } from '../../test/booking/rush/rush'
import { openTestDatabase } from '../../test/shared/database'
import { createDatabase } from '../../test/shared/postgres'
import { freePort, spawnServer, untilReady } from '../../test/shared/server'

/**
 * `npm run campaign:rush`: RUSH_CLIENTS (default 1,000) want RUSH_SLOTS (default 100) numbers at one instant over HTTP.
 * Where `DATABASE_URL` is set, at two server processes on one PostgreSQL; elsewhere at one on PGlite. Ends with 1 when
 * not exactly as many got one as there are, when a number was given twice, or somebody was left without an answer.
 */
const CLIENTS = Number(process.env.RUSH_CLIENTS ?? 1000)
const SLOTS = Number(process.env.RUSH_SLOTS ?? 100)

async function openOne() {
  const { db } = await openTestDatabase()
  const port = Number(await freePort())
  const server = createAdaptorServer({ fetch: createApp({ db, log: () => undefined }).fetch })
  // Node keeps 511 connections waiting to be accepted; a thousand come in one instant.
  await new Promise<void>((resolve) => server.listen({ port, host: '127.0.0.1', backlog: 2048 }, resolve))
  const origin = `http://127.0.0.1:${port}`
  return { ...clientsOf([origin, origin]), db, close: async () => undefined }
}

async function openTwo(postgres: string) {
  const { url, drop } = await createDatabase(postgres)
  const ports = [await freePort(), await freePort()]
  const servers = ports.map((PORT) => spawnServer({ PORT, DATABASE_URL: url }))
  await Promise.all(servers.map(untilReady))
  const { db, close } = await openDatabase({ url, folder: '' })
  const [first = '', second = ''] = servers.map(({ origin }) => origin)
  return {
    ...clientsOf([first, second]),
    db,
    close: async () => {
      for (const { child } of servers) child.kill('SIGKILL')
      await close()
      await drop()
    },
  }
}

async function main() {
  const postgres = process.env.DATABASE_URL
  const world = postgres ? await openTwo(postgres) : await openOne()
  const result = await rush(world, { clients: CLIENTS, slots: SLOTS })
  await world.close()
  const { won, confirmed, duplicates, codes, withAlternative, seconds, p50, p99 } = result
  const place = postgres ? 'two processes on PostgreSQL' : 'one process on PGlite'
  console.log(`rush, ${place}: ${CLIENTS} clients, ${SLOTS} numbers, ${won} got one, ${confirmed} confirmed`)
  console.log(`others: ${JSON.stringify(codes)}, ${withAlternative} with an alternative; ${duplicates} numbers twice`)
  console.log(
    `${Math.round(CLIENTS / seconds)} calls a second, p50 ${p50} ms, p99 ${p99} ms, ${world.repeats()} asked again`,
  )
  return won === SLOTS && confirmed === SLOTS && duplicates === 0 && won + withAlternative === CLIENTS ? 0 : 1
}

// The server of the PGlite run listens until the process ends.
main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error)
    process.exit(1)
  },
)
