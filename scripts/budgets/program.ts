import { type App, launch } from '../../simulator/jsdom'
import { sandboxAt } from '../../test/shared/journey/sandbox'
import { type ScreenState, worldAt } from '../../test/shared/states/world'

export const MODES = ['standard', 'care'] as const
export type Mode = (typeof MODES)[number]

const PATIENCE_MS = 20_000

function has(app: App, name: string): boolean {
  try {
    return Boolean(app.byName(name))
  } catch {
    return false
  }
}

/** The finished WeChat build of `dir`, used by one person after the other against the sandbox at `origin`. */
export class Program {
  #running = new Map<string, App>()

  constructor(
    private readonly dir: string,
    private readonly origin: string,
  ) {}

  async #start(personaId: string, mode: Mode): Promise<App> {
    const care = JSON.stringify(mode === 'care')
    const storage = { 'sandbox-persona': personaId, [`care:person-${personaId}`]: care, 'care-now': care }
    const { dir, origin } = this
    const app = await launch({ dir, host: 'weapp', apiBase: origin, storage })
    this.#running.set(`${personaId} ${mode}`, app)
    return app
  }

  /**
   * Opens one screen with real content in a fresh sandbox; what the program then counts belongs to this screen.
   * `tapped` says that it was reached over other screens.
   */
  async show(state: ScreenState, mode: Mode): Promise<{ app: App; tapped: boolean }> {
    const sandbox = sandboxAt(this.origin)
    await sandbox.reset()
    const { route, taps = [] } = await state.place(worldAt(this.origin, sandbox))
    const key = `${state.personaId} ${mode}`
    const app = this.#running.get(key) ?? (await this.#start(state.personaId, mode))
    // Taps may leave her acting for somebody: the next screen gets a program of its own.
    if (taps.length > 0) this.#running.delete(key)
    // The reset ended her session; home asks for what needs one.
    await app.open('pages/home/index')
    await app.waitFor(/12393/, PATIENCE_MS)
    await app.settle()
    app.takeSetData()
    app.takeCalls()
    await app.open(route)
    for (const tap of taps) {
      const name = typeof tap === 'string' ? tap : tap[mode]
      await app.waitFor(() => has(app, name), PATIENCE_MS)
      await app.tap(name)
    }
    await app.waitFor(state.sees, PATIENCE_MS)
    await app.settle()
    return { app, tapped: taps.length > 0 }
  }

  close(): void {
    for (const app of this.#running.values()) app.close()
    this.#running.clear()
  }
}
