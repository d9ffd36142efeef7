import { Server } from 'node:http'
import { serve } from '@hono/node-server'
import type { Hono } from 'hono'
import { type AppOptions, createApp } from './app'
import { migrate } from './base/db/migrate'
import { openDatabase } from './base/db/open'
import type { OpenDatabase } from './base/db/open-database'
import { StartupError } from './base/db/startup-error'
import { logToStdout } from './base/http/log'
import { sweepEvery } from './edges/clockwork/sweep'
import { seedIfEmpty } from './edges/sandbox/world/seed'

/** Reachable from this machine only. */
const HOST = '127.0.0.1'
/** Calls under way get this long to finish when the server is told to stop. */
const GRACE_MS = 10_000

export interface Settings {
  PORT?: string
  DATA_DIR?: string
  DATABASE_URL?: string
  /** "off" leaves `/sandbox` out. */
  SANDBOX?: string
}

/**
 * Starts the server and answers its address. Throws `StartupError` with one clear line where the port is taken or the
 * data cannot be used. Stops on SIGTERM and SIGINT: what is under way is finished, then the database is closed.
 */
export async function start(settings: Settings, extra: readonly Hono[] = []): Promise<string> {
  const port = portOf(settings.PORT)
  const opened = await openDatabase({ url: settings.DATABASE_URL, folder: settings.DATA_DIR ?? '.data' })
  try {
    await migrate(opened.db)
    await seedIfEmpty(opened.db)
    const server = await listen({ db: opened.db, log: logToStdout, sandbox: settings.SANDBOX !== 'off', extra }, port)
    sweepEvery(opened.db, tellFailures)
    stopOnSignal(server, opened)
    const address = server.address()
    const actual = typeof address === 'object' && address !== null ? address.port : port
    return `http://${HOST}:${actual}`
  } catch (error) {
    await opened.close()
    throw error
  }
}

/** One line a look; what it was about is looked up by time and kind, no data is printed. */
function tellFailures(failures: readonly unknown[]): void {
  const kinds = failures.map((one) => (one instanceof Error ? one.name : typeof one))
  console.error(`sweep: ${kinds.length} failed (${kinds.join(', ')}), made up for by the next`)
}

function portOf(text = '3900'): number {
  const port = Number(text)
  if (!/^\d+$/.test(text) || port > 65_535) throw new StartupError(`PORT must be a number up to 65535, not "${text}"`)
  return port
}

function listen(options: AppOptions, port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: createApp(options).fetch, port, hostname: HOST })
    if (!(server instanceof Server)) throw new Error('the server speaks plain HTTP')
    server.once('listening', () => resolve(server))
    server.once('error', (error) => reject(portError(error, port)))
  })
}

function portError(error: Error, port: number): Error {
  if ('code' in error && error.code === 'EADDRINUSE')
    return new StartupError(`Port ${port} is taken; choose another with PORT`)
  if ('code' in error && error.code === 'EACCES')
    return new StartupError(`Port ${port} may not be used; choose another with PORT`)
  return error
}

function stopOnSignal(server: Server, opened: OpenDatabase): void {
  let stopping = false
  const stop = () => {
    if (stopping) return
    stopping = true
    const hard = setTimeout(() => server.closeAllConnections(), GRACE_MS)
    server.close(() => {
      clearTimeout(hard)
      opened.close().finally(() => process.exit(0))
    })
    server.closeIdleConnections()
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
}
