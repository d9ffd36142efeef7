const STORE = 'pictures'

function open(): Promise<IDBDatabase | undefined> {
  return new Promise((resolve) => {
    if (typeof indexedDB === 'undefined') return resolve(undefined)
    const opening = indexedDB.open('own-files', 1)
    opening.onupgradeneeded = () => opening.result.createObjectStore(STORE)
    opening.onsuccess = () => resolve(opening.result)
    opening.onerror = () => resolve(undefined)
  })
}

/** Runs one request; undefined where the browser keeps nothing (private windows, no room). */
async function ask<Value>(
  mode: IDBTransactionMode,
  request: (store: IDBObjectStore) => IDBRequest<Value>,
): Promise<Value | undefined> {
  const database = await open()
  if (!database) return undefined
  return new Promise((resolve) => {
    const asked = request(database.transaction(STORE, mode).objectStore(STORE))
    asked.onsuccess = () => resolve(asked.result)
    asked.onerror = () => resolve(undefined)
  })
}

function pathOf(base64: string): string {
  const binary = atob(base64)
  const bytes = Uint8Array.from(binary, (letter) => letter.charCodeAt(0))
  return URL.createObjectURL(new Blob([bytes]))
}

/** As own-files.ts, in the browser's own database. */
export async function writeOwn(name: string, base64: string): Promise<string> {
  const kept = await ask('readwrite', (store) => store.put(base64, name))
  return kept === undefined ? '' : pathOf(base64)
}

export async function openOwn(name: string): Promise<{ path: string; base64: string } | undefined> {
  const base64: unknown = await ask('readonly', (store) => store.get(name))
  return typeof base64 === 'string' ? { path: pathOf(base64), base64 } : undefined
}

export async function removeOwn(name: string): Promise<void> {
  await ask('readwrite', (store) => store.delete(name))
}
