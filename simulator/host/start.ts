import type { Bundle } from '../bundle'
import { createApi } from './api/table'
import type { ApiHost } from './api/types'
import { call } from './bag'
import type { Tools } from './builtin/types'
import { createBuiltins } from './builtins'
import { createOverlay } from './chrome/overlay'
import { createScreen } from './chrome/screen'
import { createDevice } from './device'
import { createEngine } from './engine'
import { dispatch, listenForGestures } from './gestures'
import { createRecorder } from './log'
import { memoryArea } from './memory-area'
import type { HostOptions } from './options'
import { createPageFactory } from './pages'
import { createProgram } from './program'
import { createRouter, type Router } from './router'
import { runLifecycle } from './set-data'
import { createSignals } from './signals'
import { parseTarget } from './url'

export type Running = ReturnType<typeof start>

/**
 * Runs a compiled program in this document: app.js, launch, first page. What goes wrong on the way is in the log; only
 * a build without app.js or a first page that cannot be opened throws.
 */
export function start(bundle: Bundle, options: HostOptions, mount: HTMLElement) {
  const notify = options.notify ?? (() => undefined)
  const recorder = createRecorder((event) => {
    notify(event)
    if (event.kind === 'error') tellProgram(event.text)
  })
  const device = createDevice(options)
  const signals = createSignals(recorder)
  const styles = options.styles ?? true
  const entry = parseTarget(options.entry ?? bundle.pages[0] ?? '', '')
  const launch = { path: entry.path, query: entry.query, scene: 1001, referrerInfo: {} }
  const components = new Set(Object.values(bundle.components).flatMap(({ using }) => Object.keys(using)))
  const asset = (path: string) =>
    bundle.assets[path.replace(/^\//, '')] ?? apiHost.files.get(path) ?? device.saved[path] ?? path
  const tools: Tools = {
    host: bundle.host,
    recorder,
    emit: (element, type, detail, bubbles = false) => dispatch(engine.context, element, type, detail, bubbles, {}),
    asset,
    api: (name, given) => void call(api, name, given),
    builtinOf: (element) => builtins.of(element),
    get overlay() {
      return overlay
    },
  }
  const builtins = createBuiltins(components, () => tools)
  const engine = createEngine(bundle, recorder, builtins.prepare)
  const screen = createScreen(bundle, device, mount, styles, {
    back: () => router.navigateBack(1),
    switchTab: (path) => router.switchTab(path),
  })
  const overlay = createOverlay(screen.overlay)
  const refresh = () => {
    const page = router.top()
    if (page) screen.show(page, router.stack.length)
  }
  let telling = true
  /** A program that fails while it is told of an error is not told again. */
  const tellProgram = (text: string) => {
    if (telling) return
    telling = true
    runLifecycle(recorder, program.app, 'onError', text)
    signals.fire('Error', { message: text })
    telling = false
  }
  const router: Router = createRouter(
    bundle,
    (target, channel) => factory.create(target, channel),
    (page) => {
      screen.show(page, router.stack.length)
      notify({ kind: 'route', path: page.path })
    },
  )
  const apiHost: ApiHost = {
    bundle,
    options,
    device,
    recorder,
    screen,
    overlay,
    signals,
    refresh,
    launch,
    storage: options.storage ?? memoryArea(),
    files: new Map(),
    router,
  }
  const api = createApi(apiHost)
  const program = createProgram(bundle, recorder, engine, api, () => router.stack.map(({ caller }) => caller))
  const factory = createPageFactory(bundle, recorder, engine, program, screen.pages, styles)
  listenForGestures(screen.pages, bundle.host, engine.context, builtins)
  telling = false
  runLifecycle(recorder, program.app, 'onLaunch', launch)
  runLifecycle(recorder, program.app, 'onShow', launch)
  router.reLaunch(options.entry ?? `/${entry.path}`)
  return { bundle, device, recorder, router, screen, overlay, signals, program, engine, tools, api, refresh, launch }
}
