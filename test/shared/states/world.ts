import { randomUUID } from 'node:crypto'
import { type SandboxAt, sandboxAt } from '../journey/sandbox'

/** The sandbox before a screen is opened, and whoever acts through the API to bring it into a state. */
export interface World {
  sandbox: SandboxAt
  /** Calls as a persona who is signed in; the answer's body, or an error with its problem. */
  as: (personaId: string) => Promise<(method: 'GET' | 'POST', path: string, body?: unknown) => Promise<Body>>
}

// A test looks into answers freely; the server has checked them against the contract.
// biome-ignore lint/suspicious/noExplicitAny: the body of an answer in a test.
type Body = any

async function ask(url: string, method: string, body: unknown, token?: string): Promise<Body> {
  const answer = await fetch(url, {
    method,
    headers: {
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    },
    ...(method === 'POST' ? { body: JSON.stringify(body ?? {}) } : {}),
  })
  const read: Body = await answer.json()
  if (!answer.ok) throw new Error(`${method} ${url} answered ${answer.status} ${JSON.stringify(read)}`)
  return read
}

export const worldAt = (origin: string, sandbox: SandboxAt): World => ({
  sandbox,
  async as(personaId) {
    const code = `sandbox:${personaId}`
    const { token } = await ask(`${origin}/api/session`, 'POST', { channel: 'h5', code, device: '另一台手机' })
    return (method, path, body) => ask(origin + path, method, body, token)
  },
})

/** Where a screen is, and what is tapped there to bring it into its state. */
export interface Place {
  route: string
  /** Accessible names, in order; a pair where 关怀版 has other words, "" where one mode needs no tap. */
  taps?: readonly (string | { standard: string; care: string })[]
}

/** One screen with real content on it. */
export interface ScreenState {
  /** Of its picture in .cache/screens. */
  name: string
  /** As app.config lists it. */
  page: string
  personaId: string
  place: (world: World) => Promise<Place> | Place
  /** What proves that it is there, in both modes. */
  sees: string
  /** In look/png, per mode. */
  picture?: { standard?: string; care?: string }
}

/** Resets the sandbox at `origin` and brings it to where the screen has its state. */
export async function prepare({ place }: ScreenState, origin: string): Promise<Place> {
  const sandbox = sandboxAt(origin)
  await sandbox.reset()
  return place(worldAt(origin, sandbox))
}
