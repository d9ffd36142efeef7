import type { StorageArea } from './options'

/** Storage that dies with the run. */
export function memoryArea(initial: Record<string, unknown> = {}): StorageArea {
  const values = new Map(Object.entries(initial).map(([key, value]) => [key, JSON.stringify(value)]))
  return {
    get: (key) => values.get(key) ?? null,
    set: (key, value) => void values.set(key, value),
    remove: (key) => void values.delete(key),
    keys: () => [...values.keys()],
  }
}
