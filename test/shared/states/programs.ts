import path from 'node:path'
import { type App, launch } from '../../../simulator/jsdom'
import type { Place, ScreenState } from './world'

export const MODES = ['standard', 'care'] as const
export type Mode = (typeof MODES)[number]
export type ProgramHost = 'weapp' | 'alipay'

const PATIENCE_MS = 20_000

/** Where a screen is shown, and to whom. */
export interface Showing {
  host: ProgramHost
  mode: Mode
  state: ScreenState
  place: Place
}

const keyOf = ({ host, mode, state }: Showing) => `${host} ${state.personaId} ${mode}`

/** The finished builds in `dist`, one running program for each host, person and mode, on the sandbox at `origin`. */
export class Programs {
  #running = new Map<string, Promise<App>>()

  constructor(
    private readonly dist: string,
    private readonly origin: string,
  ) {}

  #programOf(showing: Showing): Promise<App> {
    const { host, mode, state } = showing
    const { personaId } = state
    const care = JSON.stringify(mode === 'care')
    const storage = { 'sandbox-persona': personaId, [`care:person-${personaId}`]: care, 'care-now': care }
    const dir = path.join(this.dist, host)
    const program = this.#running.get(keyOf(showing)) ?? launch({ dir, host, apiBase: this.origin, storage })
    this.#running.set(keyOf(showing), program)
    return program
  }

  /**
   * Opens one screen, taps to its state and lets `look` see it. What the program then has counted (setData, calls) is
   * this screen's and, after a reset, its signing in again.
   */
  async show<T>(showing: Showing, look: (app: App) => T): Promise<T> {
    const { mode, state, place } = showing
    const { route, taps = [] } = place
    const app = await this.#programOf(showing)
    app.takeSetData()
    app.takeCalls()
    await app.open(route)
    for (const tap of taps) {
      const name = typeof tap === 'string' ? tap : tap[mode]
      if (name === '') continue
      await app.waitFor(() => app.has(name), PATIENCE_MS)
      await app.tap(name)
    }
    await app.waitFor(state.sees, PATIENCE_MS)
    await app.settle()
    const seen = await look(app)
    // Taps leave a program somewhere (acting for somebody, a sheet open): the next screen begins with a new one.
    if (taps.length > 0) {
      this.#running.delete(keyOf(showing))
      app.close()
    }
    return seen
  }

  async close(): Promise<void> {
    for (const app of this.#running.values()) (await app).close()
    this.#running.clear()
  }
}
