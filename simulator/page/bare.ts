import type { Bundle, HostName } from '../bundle'
import type { Driver } from '../host/driver/driver'
import type { Http, Network, StorageArea } from '../host/options'

declare global {
  var MiniProgramHost: typeof import('../host/index').MiniProgramHost
  interface Window {
    /** The running program's driver: `mp.route()`, `mp.errors`, `mp.takeSetData()`, `mp.scan(…)` … */
    mp?: Driver
    /** Why the program could not start. */
    mpError?: string
  }
}

const params = new URLSearchParams(location.search)
const hostName: HostName = params.get('host') === 'alipay' ? 'alipay' : 'weapp'
const persona = params.get('persona') ?? undefined

/** Storage of one client and one person, so that two do not share a session on one machine. */
function localArea(): StorageArea {
  const prefix = `simulator:${hostName}:${persona ?? ''}:`
  return {
    get: (key) => localStorage.getItem(prefix + key),
    set: (key, value) => localStorage.setItem(prefix + key, value),
    remove: (key) => localStorage.removeItem(prefix + key),
    keys: () =>
      Object.keys(localStorage)
        .filter((key) => key.startsWith(prefix))
        .map((key) => key.slice(prefix.length)),
  }
}

const http: Http = async ({ url, method, headers, body }) => {
  const response = await fetch(url, { method, headers, body, credentials: 'omit' })
  return { status: response.status, headers: Object.fromEntries(response.headers), text: await response.text() }
}

function networkOf(text: string | null): Network {
  return text === 'slow' || text === 'absent' ? text : 'normal'
}

function tellParent(message: unknown) {
  if (window.parent !== window) window.parent.postMessage({ simulator: message }, location.origin)
}

async function fetchBundle(): Promise<Bundle> {
  const response = await fetch(`/simulator/bundle/${hostName}.json`)
  if (!response.ok) throw new Error(await response.text())
  return response.json()
}

async function run() {
  const bundle = await fetchBundle()
  const mp = MiniProgramHost.start(
    bundle,
    {
      http,
      storage: localArea(),
      persona,
      entry: params.get('page') ?? undefined,
      apiBase: location.origin,
      width: window.innerWidth,
      height: window.innerHeight,
      fontScale: Number(params.get('font') ?? 1),
      network: networkOf(params.get('network')),
      notify: tellParent,
    },
    document.body,
  )
  window.mp = mp
  for (const { file, message } of bundle.diagnostics) mp.report(`${file}: ${message}`)
  window.addEventListener('unhandledrejection', ({ reason }) => mp.report(reason))
  window.addEventListener('error', ({ error, message }) => mp.report(error ?? message))
  window.addEventListener('resize', () => mp.resize(window.innerWidth, window.innerHeight))
  tellParent({ kind: 'started' })
}

run().catch((problem: unknown) => {
  window.mpError = problem instanceof Error ? problem.message : String(problem)
  document.body.append(window.mpError)
  tellParent({ kind: 'error', text: window.mpError })
})
