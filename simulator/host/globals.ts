import type { HostName } from '../bundle'

/** Names of a browser that the clients' script thread does not have: page code sees them as undefined. */
export const SHADOWED = `
  window document self top parent frames opener location navigator history screen localStorage sessionStorage indexedDB
  XMLHttpRequest fetch Request Response Headers WebSocket EventSource Worker SharedWorker Blob File FileReader FormData
  Image Audio Element HTMLElement Node NodeList Text Document DocumentFragment DOMParser MutationObserver
  IntersectionObserver ResizeObserver Event EventTarget CustomEvent MouseEvent KeyboardEvent
  getComputedStyle matchMedia requestAnimationFrame cancelAnimationFrame requestIdleCallback customElements
  URL URLSearchParams AbortController AbortSignal TextEncoder TextDecoder crypto structuredClone Intl performance
  alert confirm prompt open postMessage MessageChannel BroadcastChannel setImmediate process Buffer
`
  .trim()
  .split(/\s+/)

const STANDARD = `
  Object Function Array String Number Boolean Symbol BigInt Date RegExp Math JSON Error TypeError RangeError SyntaxError
  ReferenceError EvalError URIError Promise Map Set WeakMap WeakSet Proxy Reflect ArrayBuffer DataView Int8Array
  Uint8Array Uint8ClampedArray Int16Array Uint16Array Int32Array Uint32Array Float32Array Float64Array
  parseInt parseFloat isNaN isFinite encodeURIComponent decodeURIComponent encodeURI decodeURI
  NaN Infinity undefined
`
  .trim()
  .split(/\s+/)

/** A `globalThis` with the language in it and no browser, as the clients have. */
export function scriptGlobal(): Record<string, unknown> {
  const known = new Map(Object.entries(Object.getOwnPropertyDescriptors(globalThis)))
  const found = STANDARD.map((name) => [name, known.get(name)?.value] as const)
  return {
    ...Object.fromEntries(found),
    setTimeout: (task: () => void, wait?: number) => setTimeout(task, wait),
    clearTimeout: (id: number) => clearTimeout(id),
    setInterval: (task: () => void, wait?: number) => setInterval(task, wait),
    clearInterval: (id: number) => clearInterval(id),
  }
}

/** Alipay gives its script thread a user agent; Taro reads it. */
export function shadowValue(host: HostName, name: string): unknown {
  if (host !== 'alipay' || name !== 'navigator') return undefined
  return { userAgent: 'Mozilla/5.0 (iPhone) AlipayClient/10.7.0 AliApp(AP/10.7.0) Nebula Language/zh-Hans' }
}
