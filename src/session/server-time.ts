/**
 * The server's clock, known from `X-Server-Time` of its answers. Phones are minutes wrong, so a countdown uses only
 * differences: what the server said, plus what has passed here since.
 */
let offsetMs = 0

/** Notes what an answer said; `askedAt` is the phone's clock when the call left, so that half the trip is taken off. */
export function noteServerTime(header: string | undefined, askedAt: number, answeredAt: number): void {
  const said = header ? Date.parse(header) : Number.NaN
  if (Number.isNaN(said)) return
  offsetMs = said - (askedAt + answeredAt) / 2
}

/** Milliseconds since the epoch by the server's clock. */
export const serverNow = (): number => Date.now() + offsetMs

/** Whole seconds until an instant, never below 0. */
export const secondsUntil = (instant: string, now = serverNow()): number =>
  Math.max(0, Math.ceil((Date.parse(instant) - now) / 1000))
