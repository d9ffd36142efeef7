import path from 'node:path'
import type { HostName } from '../../../simulator/bundle'
import { type App, launch } from '../../../simulator/jsdom'
import { PATIENCE_MS, type Phone, type PhoneOptions } from './phone'

const dirOf = (host: HostName) => path.resolve(__dirname, '../../../dist', host)

/** A finished mini-program build in the simulator. */
export async function simulatorPhone(host: HostName, options: PhoneOptions): Promise<Phone & { app: App }> {
  const app = await launch({
    dir: dirOf(host),
    host,
    apiBase: options.origin,
    storage: {
      'sandbox-persona': options.personaId,
      [`care:person-${options.personaId}`]: JSON.stringify(options.care ?? false),
    },
  })
  const has = (name: string) => () => {
    try {
      return Boolean(app.byName(name))
    } catch {
      return false
    }
  }
  const wait = async (name: string) => {
    await app.waitFor(has(name), PATIENCE_MS).catch(() => app.byName(name))
  }
  return {
    host,
    app,
    async tap(name) {
      await wait(name)
      await app.tap(name)
    },
    async type(name, text) {
      await wait(name)
      await app.fill(name, text)
      await app.blur(name)
    },
    see: (text) => app.waitFor(text, PATIENCE_MS),
    gone: (text) => app.waitFor(() => !app.text().includes(text), PATIENCE_MS),
    words: async () => app.text(),
    back: () => app.back(),
    toBackground: async () => app.background(),
    toFront: () => app.foreground(),
    errors: () => app.errors.map(String),
    async close() {
      app.close()
    },
  }
}
