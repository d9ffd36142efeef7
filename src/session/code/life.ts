/** Longer is not believed: a phone's clock that is hours slow must not lengthen a code's life. */
export const LONGEST_LIFE_MS = 60_000

/** A new code is fetched when the one on the screen has this long to live. */
export const RENEW_BEFORE_MS = 10_000

/**
 * How long a code that has just come may be shown, in ms. The server's clock is known only to half of the trip
 * (server-time.ts); that doubt is taken off. Undefined: too little is left, or the phone's clock was set meanwhile.
 */
export function lifeOf(expiresAt: string, serverNow: number, tripMs: number): number | undefined {
  const life = Math.min(Date.parse(expiresAt) - serverNow - tripMs / 2, LONGEST_LIFE_MS)
  return tripMs >= 0 && life > RENEW_BEFORE_MS ? life : undefined
}

const RETRY_AFTER_MS = [2000, 4000, 8000, 15_000]

/** How long to wait before asking again after so many failures, or longer if the server said so. */
export function retryPause(tries: number, retryAfterSeconds = 0): number {
  const pause = RETRY_AFTER_MS[Math.min(tries, RETRY_AFTER_MS.length) - 1] ?? 0
  return Math.max(pause, retryAfterSeconds * 1000)
}
