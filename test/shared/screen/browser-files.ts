/** As much of IndexedDB as the program's own files need: one store of values by name, which outlives the page. */
export function browserFiles(): Map<string, unknown> {
  const kept = new Map<string, unknown>()
  const answering = <Value>(value: Value) => {
    const request = { result: value, onsuccess: () => {}, onerror: () => {}, onupgradeneeded: () => {} }
    setTimeout(() => request.onsuccess(), 0)
    return request
  }
  const store = {
    put: (value: unknown, name: string) => {
      kept.set(name, value)
      return answering(name)
    },
    get: (name: string) => answering(kept.get(name)),
    delete: (name: string) => answering(kept.delete(name)),
  }
  const database = { createObjectStore: () => store, transaction: () => ({ objectStore: () => store }) }
  Reflect.set(globalThis, 'indexedDB', { open: () => answering(database) })
  return kept
}
