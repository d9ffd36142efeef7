import type { Recorder } from '../log'

const STEP_MS = 12
const QUIET_STEPS = 2
const LONGEST_MS = 400

const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds))

/**
 * Waits until the program has stopped drawing: no request on its way and no setData for a moment, but never longer than
 * 400 ms, so that a test can look at a screen that waits.
 */
export async function settle({ log, pending }: Recorder): Promise<void> {
  const end = Date.now() + LONGEST_MS
  let seen = -1
  let quiet = 0
  while (quiet < QUIET_STEPS && Date.now() < end) {
    await pause(STEP_MS)
    quiet = log.setData.length === seen && pending() === 0 ? quiet + 1 : 0
    seen = log.setData.length
  }
}

/**
 * Waits until a condition holds.
 * @throws Error with `what` after `limit` milliseconds
 */
export async function waitUntil(
  condition: () => boolean,
  limit: number,
  what = () => `waited ${limit} ms`,
): Promise<void> {
  const end = Date.now() + limit
  while (!condition()) {
    if (Date.now() > end) throw new Error(what())
    await pause(STEP_MS)
  }
}
