import path from 'node:path'
import { type App, launch } from '../../simulator/jsdom'
import { type Stack, startStack } from '../browser/stack'
import { sandboxAt } from '../shared/journey/sandbox'
import { states } from '../shared/states/table'
import { type Place, type ScreenState, worldAt } from '../shared/states/world'

/** Every screen of both finished mini-programs, in both modes: a screen reader can name whatever can be pressed. */
const HOSTS = ['weapp', 'alipay'] as const
const MODES = ['standard', 'care'] as const
type Host = (typeof HOSTS)[number]
type Mode = (typeof MODES)[number]

let stack: Stack
const running = new Map<string, Promise<App>>()

beforeAll(async () => {
  stack = await startStack()
}, 90_000)
afterAll(async () => {
  for (const app of running.values()) (await app).close()
  await stack?.close()
})

/** One program for each person and mode: it signs in again by itself when the sandbox was reset. */
function programOf(host: Host, personaId: string, mode: Mode): Promise<App> {
  const key = `${host} ${personaId} ${mode}`
  const care = JSON.stringify(mode === 'care')
  const program =
    running.get(key) ??
    launch({
      dir: path.resolve(__dirname, '../../dist', host),
      host,
      apiBase: stack.origin,
      storage: { 'sandbox-persona': personaId, [`care:person-${personaId}`]: care, 'care-now': care },
    })
  running.set(key, program)
  return program
}

/** Taps leave a program somewhere (acting for somebody, a sheet open): the next screen begins with a new one. */
async function forget(host: Host, personaId: string, mode: Mode): Promise<void> {
  const key = `${host} ${personaId} ${mode}`
  const app = await running.get(key)
  running.delete(key)
  app?.close()
}

function has(app: App, name: string): boolean {
  try {
    return Boolean(app.byName(name))
  } catch {
    return false
  }
}

async function open(app: App, { sees }: ScreenState, { route, taps = [] }: Place, mode: Mode): Promise<void> {
  await app.open(route)
  for (const tap of taps) {
    const name = typeof tap === 'string' ? tap : tap[mode]
    await app.waitFor(() => has(app, name), 10_000)
    await app.tap(name)
  }
  await app.waitFor(sees, 10_000)
  await app.settle()
}

describe.each(HOSTS)('%s', (host) => {
  test.each(states.map((state) => [state.name, state] as const))(
    '%s',
    async (_name, state) => {
      const sandbox = sandboxAt(stack.origin)
      await sandbox.reset()
      const place = await state.place(worldAt(stack.origin, sandbox))
      for (const mode of MODES) {
        const app = await programOf(host, state.personaId, mode)
        await open(app, state, place, mode)
        expect({ mode, nameless: app.namelessControls() }).toEqual({ mode, nameless: [] })
        expect({ mode, errors: app.errors.splice(0) }).toEqual({ mode, errors: [] })
        if (place.taps) await forget(host, state.personaId, mode)
      }
    },
    60_000,
  )
})
