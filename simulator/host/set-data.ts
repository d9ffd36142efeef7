import type { Bundle } from '../bundle'
import { type Bag, bagOf, call, isBag, utf8Length } from './bag'
import type { Recorder } from './log'

const COUNTED = Symbol('counted')

/** Taro draws a node of a type that its base template lacks as nothing at all; say so. */
function missingTypes(bundle: Bundle, json: string): string[] {
  if (bundle.nodeTypes.length === 0) return []
  const used = [...json.matchAll(/"nn":"([^"]+)"/g)].flatMap((match) => match[1] ?? [])
  return [...new Set(used)].filter((type) => !bundle.nodeTypes.includes(type))
}

function spliced(data: unknown, path: string, change: unknown): unknown[] {
  const found = path.split('.').reduce<unknown>((value, key) => bagOf(value)[key], data)
  const list = Array.isArray(found) ? [...found] : []
  const [start, count, ...added] = Array.isArray(change) ? change : []
  list.splice(Number(start), Number(count), ...added)
  return list
}

/**
 * Replaces a page's or component's setData by one that counts the call, measures it as JSON in UTF-8 and passes on a
 * copy, as the clients do between their two threads.
 */
export function countSetData(bundle: Bundle, recorder: Recorder, caller: Bag, where: string): void {
  if (COUNTED in caller) return
  const original = caller.setData
  if (typeof original !== 'function') throw new Error(`${where} has no setData`)
  const setData = (data: unknown, callback?: unknown) => {
    const json = JSON.stringify(data)
    for (const type of missingTypes(bundle, json)) {
      recorder.error(new Error(`no template for node type "${type}" in ${where}: the build left the component out`))
    }
    for (const [key, value] of Object.entries(bagOf(data))) {
      if (value === undefined) recorder.warning(`setData "${key}" to undefined in ${where}`)
    }
    recorder.setData({ where, keys: Object.keys(bagOf(data)), bytes: utf8Length(json) })
    const done = typeof callback === 'function' ? () => callback.call(caller) : undefined
    return original.call(caller, JSON.parse(json), done)
  }
  Object.defineProperty(caller, COUNTED, { value: true })
  Object.defineProperty(caller, 'setData', { value: setData, configurable: true, writable: true })
  if (bundle.host === 'alipay') {
    caller.$batchedUpdates = (update: unknown) => {
      if (typeof update === 'function') update()
    }
    caller.$spliceData = (changes: unknown, callback?: unknown) => {
      const all = Object.entries(bagOf(changes)).map(([path, change]) => [path, spliced(caller.data, path, change)])
      setData(Object.fromEntries(all), callback)
    }
  }
}

/** Runs a lifecycle method; what it throws is recorded, as a client logs it and goes on. */
export function runLifecycle(recorder: Recorder, owner: unknown, name: string, ...args: unknown[]): void {
  try {
    const result = call(owner, name, ...args)
    if (isBag(result) && typeof result.then === 'function') {
      Promise.resolve(result).catch((problem: unknown) => recorder.error(problem))
    }
  } catch (problem) {
    recorder.error(problem)
  }
}
