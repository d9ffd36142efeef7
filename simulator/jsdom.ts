import { Script } from 'node:vm'
import { JSDOM, VirtualConsole } from 'jsdom'
import type { Bundle, HostName } from './bundle'
import { compile } from './compile/compile'
import { hostScript } from './compile/host-script'
import type { Driver } from './host/driver/driver'
import type { MiniProgramHost } from './host/index'
import type { HostOptions } from './host/options'
import { nodeHttp } from './node-http'
import { watchRejections } from './rejections'

export interface LaunchOptions extends Partial<Omit<HostOptions, 'storage' | 'notify'>> {
  /** The build, such as `dist/weapp`. */
  dir: string
  host: HostName
  /** What the program finds in its storage. */
  storage?: Record<string, unknown>
  /** Changes a copy of the bundle before it runs: for planted faults. */
  mutate?: (bundle: Bundle) => void
}

export interface App extends Driver {
  dom: JSDOM
  /** Pages open now, the deepest last. */
  readonly stack: string[]
  close(): void
}

let compiledHost: Promise<Script> | undefined

function compileHost(): Promise<Script> {
  compiledHost ??= hostScript().then((source) => new Script(source, { filename: 'simulator-host.js' }))
  return compiledHost
}

function bundleFor({ dir, host, mutate }: LaunchOptions): Bundle {
  const bundle = compile(dir, host)
  if (!mutate) return bundle
  const copy = structuredClone(bundle)
  mutate(copy)
  return copy
}

/**
 * Starts a finished build in a window of its own and opens its first page.
 * @returns the running program; close it when done
 * @throws Error when the build cannot start at all; everything later is in `errors`
 */
export async function launch(options: LaunchOptions): Promise<App> {
  const bundle = bundleFor(options)
  const script = await compileHost()
  const virtualConsole = new VirtualConsole()
  const dom = new JSDOM('<!doctype html><html lang="zh-CN"><body></body></html>', {
    runScripts: 'outside-only',
    pretendToBeVisual: true,
    url: 'https://simulator.invalid/',
    virtualConsole,
  })
  script.runInContext(dom.getInternalVMContext())
  const host: typeof MiniProgramHost = dom.window.MiniProgramHost
  const { storage, mutate, dir, host: name, ...rest } = options
  const early: unknown[] = []
  let report: (problem: unknown) => void = (problem) => early.push(problem)
  const stop = watchRejections(dom, (problem) => report(problem))
  virtualConsole.on('jsdomError', (problem) => report(problem))
  try {
    const driver = host.start(
      bundle,
      { http: nodeHttp, styles: false, ...rest, storage: host.memoryArea(storage) },
      dom.window.document.body,
    )
    report = driver.report
    for (const problem of early) driver.report(problem)
    await driver.firstDraw()
    return {
      ...driver,
      dom,
      get stack() {
        return driver.stackPaths()
      },
      close() {
        stop()
        // What a late answer sets going would outlive the window and keep the process from ending.
        Object.assign(dom.window, { setTimeout: () => 0, setInterval: () => 0 })
        dom.window.close()
      },
    }
  } catch (problem) {
    stop()
    dom.window.close()
    throw problem
  }
}
