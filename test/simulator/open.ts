import path from 'node:path'
import type { HostName } from '../../simulator/bundle'
import { type App, type LaunchOptions, launch } from '../../simulator/jsdom'

const running: App[] = []

export const fixtureDir = (host: HostName) => path.join(__dirname, 'fixture', host)
export const distDir = (host: HostName) => path.resolve(__dirname, '../../dist', host)

/** Launches the hand-written fixture, or another build; closed by `closeAll`. */
export async function open(options: Partial<LaunchOptions> = {}): Promise<App> {
  const host = options.host ?? 'weapp'
  const app = await launch({ dir: fixtureDir(host), host, ...options })
  running.push(app)
  return app
}

/** For afterEach: no window stays alive. */
export function closeAll() {
  for (const app of running.splice(0)) app.close()
}

/** What page code wrote into the fixture's own log since the last time. */
export function takeLog(app: App): string[] {
  const log = app.appField('log')
  return Array.isArray(log) ? log.splice(0).map(String) : []
}
