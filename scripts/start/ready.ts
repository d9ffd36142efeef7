import { setTimeout as sleep } from 'node:timers/promises'

const PAUSE_MS = 100

/** True when a sandbox answers there now. */
export const isUp = (origin: string) =>
  fetch(`${origin}/health`).then(
    (response) => response.ok,
    () => false,
  )

/** Waits until the sandbox answers; false if `signal` says that it will not. */
export async function waitUntilReady(origin: string, signal: AbortSignal): Promise<boolean> {
  while (!signal.aborted) {
    if (await isUp(origin)) return !signal.aborted
    await sleep(PAUSE_MS)
  }
  return false
}
