import type { Bundle } from '../bundle'
import { type Bag, bagOf } from './bag'
import type { Engine } from './engine'
import { createLoader, type Loader, resolvePath } from './loader'
import type { Recorder } from './log'

export interface Program {
  app: Bag
  /** Runs the code of a page and of its components, once, as lazyCodeLoading does. */
  prepare(page: string): void
}

function createConsole(recorder: Recorder): Bag {
  const levels = ['log', 'info', 'warn', 'error', 'debug', 'group', 'groupEnd', 'time', 'timeEnd', 'table', 'trace']
  return Object.fromEntries(levels.map((level) => [level, (...args: unknown[]) => recorder.console(level, args)]))
}

function componentsOf(bundle: Bundle, path: string, seen = new Set<string>()): string[] {
  for (const target of Object.values(bundle.components[path]?.using ?? {})) {
    const id = resolvePath(path, target)
    if (seen.has(id)) continue
    seen.add(id)
    componentsOf(bundle, id, seen)
  }
  return [...seen]
}

/** The program's own code: app.js now, each page when it is first opened. */
export function createProgram(
  bundle: Bundle,
  recorder: Recorder,
  engine: Engine,
  api: Bag,
  getCurrentPages: () => Bag[],
): Program {
  const registered = new Set<string>()
  let app: Bag | null = null
  let loading = ''
  const given: Bag = {
    wx: bundle.host === 'weapp' ? api : undefined,
    my: bundle.host === 'alipay' ? api : undefined,
    App: (definition: unknown) => {
      app = bagOf(definition)
    },
    Page: (definition: unknown) => {
      registered.add(loading)
      engine.definePage(loading, bagOf(definition))
    },
    Component: (definition: unknown) => {
      registered.add(loading)
      engine.defineComponent(loading, bagOf(definition))
    },
    Behavior: (definition: unknown) => definition,
    getApp: () => app ?? {},
    getCurrentPages,
    console: createConsole(recorder),
  }
  const loader: Loader = createLoader(bundle, given)
  const run = (path: string) => {
    if (registered.has(path)) return
    loading = path
    loader.load(path)
  }
  if (bundle.modules.app === undefined) throw new Error('app.js is not in the build')
  loader.load('app')
  if (app === null) throw new Error('app.js did not call App()')
  return {
    app,
    prepare(page) {
      for (const component of componentsOf(bundle, page)) run(component)
      run(page)
      if (!registered.has(page)) throw new Error(`Page() was not called by ${page}`)
    },
  }
}
