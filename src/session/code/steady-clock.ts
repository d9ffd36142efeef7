/** Ticks come four times a second; after a longer silence, or when the clock goes back, nobody knows what has passed. */
export const LONGEST_SILENCE_MS = 3000

/** A timer never fires earlier than asked, so each tick is at least nearly this long, whatever the phone's clock says. */
export const TICK_MS = 250
const LEAST_STEP_MS = TICK_MS * 0.8

/**
 * How long something has lasted, out of the differences between ticks. The phone's clock may be hours wrong, and may be
 * set while a code is on the screen, so it is never read as a time of day.
 */
export function steadyClock(now: () => number) {
  let last = now()
  let passedMs = 0
  return {
    /** Milliseconds since this clock was made. */
    passed: () => passedMs,
    /** Call once a tick; false: the count is lost (the program slept, or the phone's clock was set). */
    tick(): boolean {
      const step = now() - last
      last += step
      if (step < 0 || step > LONGEST_SILENCE_MS) return false
      passedMs += Math.max(step, LEAST_STEP_MS)
      return true
    },
  }
}
