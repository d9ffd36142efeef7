import type { Bundle } from '../bundle'
import type { Bag } from './bag'
import { SHADOWED, scriptGlobal, shadowValue } from './globals'

/** `a/b` + `../c.js` → `a/c`, within the build; a leading slash starts at its root. */
export function resolvePath(from: string, to: string): string {
  const parts = to.startsWith('/') ? [] : from.split('/').slice(0, -1)
  for (const part of to.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return parts.join('/')
}

function packageOf(bundle: Bundle, id: string): string | null {
  return bundle.subpackages.find((root) => id.startsWith(`${root}/`)) ?? null
}

/** A subpackage may use the main package and itself; the main package may use no subpackage. */
function checkReach(bundle: Bundle, from: string, to: string) {
  const target = packageOf(bundle, to)
  if (target !== null && target !== packageOf(bundle, from)) {
    throw new Error(`${from} requires ${to}: code of subpackage ${target} is closed to it`)
  }
}

export interface Loader {
  /** Runs a module once and gives its exports. */
  load(id: string): unknown
}

/**
 * CommonJS over the bundle's files. A module is a function whose parameters are the client's globals and hide the
 * browser's; `given` are those of the client (wx or my, App, Page, Component, getApp …).
 */
export function createLoader(bundle: Bundle, given: Bag): Loader {
  const shared = scriptGlobal()
  const globals: Bag = { ...given, globalThis: shared, global: shared }
  const names = ['require', 'module', 'exports', ...Object.keys(globals), ...SHADOWED]
  const values = [...Object.values(globals), ...SHADOWED.map((name) => shadowValue(bundle.host, name))]
  const cache = new Map<string, { exports: unknown }>()
  const load = (id: string): unknown => {
    const known = cache.get(id)
    if (known) return known.exports
    const source = bundle.modules[id]
    if (source === undefined) throw new Error(`module "${id}" is not in the build`)
    const module = { exports: {} }
    cache.set(id, module)
    const require = (to: string) => {
      const target = resolvePath(id, to.replace(/\.js$/, ''))
      checkReach(bundle, id, target)
      return load(target)
    }
    const run = new Function(...names, `${source}\n//# sourceURL=${bundle.host}/${id}.js`)
    run(require, module, module.exports, ...values)
    return module.exports
  }
  return { load }
}
