import { randomUUID } from 'node:crypto'
import type { Hono } from 'hono'
import type { Kysely } from 'kysely'
import { type AppOptions, createApp } from '../../mock-server/app'
import type { Database } from '../../mock-server/base/db/schema'
import type { LogLine } from '../../mock-server/base/http/log'
import { collectRoutes } from '../../mock-server/routes'
import type { Channel } from '../../src/contract/session/endpoints'
import { problemsOf } from '../../src/contract/shared/problems-of'
import { openTestDatabase } from './database'

// Many test processes share two cores; opening a database may take longer than jest's five seconds.
if (typeof jest !== 'undefined') jest.setTimeout(60_000)

// A test looks into answers freely; the contract's schemas have checked them before they were sent.
// biome-ignore lint/suspicious/noExplicitAny: the body of an answer in a test.
type Body = any

export interface Answer {
  status: number
  body: Body
  /** As it was sent. */
  text: string
  headers: Headers
}

export interface CallOptions {
  /** `Idempotency-Key`; a fresh one where none is given, none is sent with null. */
  key?: string | null
  /** `X-Acting-For`: the personId represented. */
  actingFor?: string
  token?: string
  headers?: Record<string, string>
}

export interface Caller {
  get: (path: string, options?: CallOptions) => Promise<Answer>
  post: (path: string, body?: unknown, options?: CallOptions) => Promise<Answer>
  delete: (path: string, options?: CallOptions) => Promise<Answer>
}

export interface SignedIn extends Caller {
  personId: string
  token: string
}

export interface Sandbox extends Caller {
  app: Hono
  db: Kysely<Database>
  /** Every line that was logged. */
  lines: LogLine[]
  signIn: (personaId: string, channel?: Channel, device?: string) => Promise<SignedIn>
  advance: (seconds: number) => Promise<void>
  reset: (seed?: number) => Promise<void>
  /** Closes, and fails where a call answered a problem that its contract does not name, or an unexpected error. */
  close: () => Promise<void>
}

/** The whole server in this process, on a database of its own. Close it when done. */
export async function openSandbox(options: Partial<AppOptions> = {}): Promise<Sandbox> {
  const opened = await openTestDatabase()
  const lines: LogLine[] = []
  const app = createApp({ db: opened.db, log: (line) => lines.push(line), latencyMs: 30, ...options })
  const anyone = callerOf(app)
  return {
    ...anyone,
    app,
    db: opened.db,
    lines,
    signIn: (personaId, channel = 'weapp', device) => signIn(app, personaId, channel, device),
    advance: async (seconds) => expectOk(await anyone.post('/sandbox/clock', { advanceSeconds: seconds })),
    reset: async (seed) => expectOk(await anyone.post('/sandbox/reset', seed === undefined ? {} : { seed })),
    close: async () => {
      await opened.close()
      const strays = new Set(lines.filter(isStray).map(({ operationId, code }) => `${operationId}: ${code}`))
      if (strays.size > 0) throw new Error(`not in the contract, or unexpected: ${[...strays].join(', ')}`)
    },
  }
}

const named = new Map(
  collectRoutes(true).map(({ endpoint }) => [endpoint.operationId, new Set<string>(problemsOf(endpoint))]),
)

function isStray({ operationId, code }: LogLine): boolean {
  if (code === undefined || operationId === '') return false
  return code === 'internal' || !named.get(operationId)?.has(code)
}

async function signIn(app: Hono, personaId: string, channel: Channel, device?: string): Promise<SignedIn> {
  const answer = await callerOf(app).post('/api/session', { channel, code: `sandbox:${personaId}`, device })
  expectOk(answer)
  const { token, person } = answer.body
  return { ...callerOf(app, token), token, personId: person.personId }
}

function callerOf(app: Hono, token?: string): Caller {
  const send = async (method: string, path: string, body: unknown, options: CallOptions = {}): Promise<Answer> => {
    const response = await app.request(path, {
      method,
      headers: headersOf(method, body, { token, ...options }),
      body: body === undefined ? undefined : JSON.stringify(body),
    })
    const text = await response.text()
    return { status: response.status, body: parse(text), text, headers: response.headers }
  }
  return {
    get: (path, options) => send('GET', path, undefined, options),
    post: (path, body, options) => send('POST', path, body, options),
    delete: (path, options) => send('DELETE', path, undefined, options),
  }
}

function headersOf(method: string, body: unknown, options: CallOptions): Record<string, string> {
  const headers: Record<string, string> = {}
  if (body !== undefined) headers['Content-Type'] = 'application/json'
  if (options.token !== undefined) headers.Authorization = `Bearer ${options.token}`
  if (options.actingFor !== undefined) headers['X-Acting-For'] = options.actingFor
  if (method === 'POST' && options.key !== null) headers['Idempotency-Key'] = options.key ?? randomUUID()
  return { ...headers, ...options.headers }
}

function parse(text: string): Body {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function expectOk(answer: Answer): void {
  if (answer.status >= 300) throw new Error(`the sandbox answered ${answer.status} ${answer.text}`)
}
