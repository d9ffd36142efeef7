import path from 'node:path'
import type { HostName } from '../../../simulator/bundle'
import { type App, launch } from '../../../simulator/jsdom'
import { PATIENCE_MS, type Phone, type PhoneOptions } from './phone'

const dirOf = (host: HostName) => path.resolve(__dirname, '../../../dist', host)

/** What the program keeps on the phone. WeChat answers a value, Alipay an object around it. */
function stored(app: App, host: HostName): Record<string, unknown> {
  const read = (key: string) => app.call('getStorageSync', host === 'alipay' ? { key } : key)
  const inside = (answer: unknown) =>
    host === 'alipay' && typeof answer === 'object' && answer !== null && 'data' in answer ? answer.data : answer
  const info: unknown = app.call('getStorageInfoSync')
  const keys = typeof info === 'object' && info !== null && 'keys' in info && Array.isArray(info.keys) ? info.keys : []
  return Object.fromEntries(keys.map((key: unknown) => [String(key), inside(read(String(key)))]))
}

/** A finished mini-program build in the simulator; `app` is its driver, new after each restart. */
export async function simulatorPhone(host: HostName, options: PhoneOptions): Promise<Phone & { app: () => App }> {
  const start = (storage: Record<string, unknown>) =>
    launch({ dir: dirOf(host), host, apiBase: options.origin, storage })
  let app = await start({
    'sandbox-persona': options.personaId,
    [`care:person-${options.personaId}`]: JSON.stringify(options.care ?? false),
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
    app: () => app,
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
    online: async (on) => app.network(on ? 'normal' : 'absent'),
    async restart() {
      const storage = stored(app, host)
      const { saved } = app.device
      app.close()
      app = await start(storage)
      app.device.saved = saved
    },
    async photos(pictures) {
      app.device.photos = pictures.map((bytes, at) => ({
        name: `photo-${at}.jpg`,
        data: `data:image/jpeg;base64,${bytes.toString('base64')}`,
      }))
    },
    errors: () => app.errors.map(String),
    async close() {
      app.close()
    },
  }
}
