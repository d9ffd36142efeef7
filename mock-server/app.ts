import { Hono } from 'hono'
import type { Kysely } from 'kysely'
import type { Database } from './base/db/schema'
import { mountDocs } from './base/http/docs'
import { apiHeaders, localCors } from './base/http/headers'
import { CallLimit } from './base/http/limits'
import type { Log } from './base/http/log'
import { mount } from './base/http/mount'
import { mountHealth, mountRest, serverTime } from './base/http/rest'
import { printPages } from './edges/print/routes'
import { collectRoutes } from './routes'

export interface AppOptions {
  db: Kysely<Database>
  log: Log
  /** False removes `/sandbox` and its login codes wholly (`SANDBOX=off`). */
  sandbox?: boolean
  /** Calls of one session a minute; see base/http/limits.ts. */
  callsPerMinute?: number
  /** How late the `latency` fault answers. */
  latencyMs?: number
  /** Pages: the browser preview, the simulator, the console (edges/preview). They come after the API's routes. */
  extra?: readonly Hono[]
}

/** A runaway client makes more than this; a load test of one session does not. */
const CALLS_PER_MINUTE = 60_000
const LATENCY_MS = 3000

/** The whole server, without a port: `fetch(request)` answers. */
export function createApp(options: AppOptions): Hono {
  const { db, log, sandbox = true, callsPerMinute = CALLS_PER_MINUTE, latencyMs = LATENCY_MS } = options
  const routes = collectRoutes(sandbox)
  const app = new Hono()
  for (const path of ['/api/*', '/sandbox/*', '/health', '/openapi.json']) app.use(path, localCors, apiHeaders)
  for (const path of ['/health', '/openapi.json', '/docs']) app.use(path, serverTime(db))
  mount(app, routes, { db, log, limit: new CallLimit(callsPerMinute), latencyMs })
  mountHealth(app)
  mountDocs(app, routes)
  app.route('/', printPages(db))
  for (const pages of options.extra ?? []) app.route('/', pages)
  mountRest(app, db, log)
  return app
}
