/** Minutes for one patient. */
export interface Pace {
  from: number
  to: number
}

/** So many visits of the session are enough to go by its own speed. */
const ENOUGH = 3
const SLOWEST = 60
const STEP = 5

const roundTo = (minutes: number) => Math.max(STEP, Math.round(minutes / STEP) * STEP)

/** The session's own speed where enough people were seen, a third faster to a half slower; else the usual one. */
export function paceOf(usual: Pace, seenMinutes: readonly number[]): Pace {
  if (seenMinutes.length < ENOUGH) return usual
  const mean = seenMinutes.reduce((sum, one) => sum + Math.min(one, SLOWEST), 0) / seenMinutes.length
  return { from: mean / 1.5, to: mean * 1.5 }
}

/** How long it takes until she is called, in steps of five minutes; null when she is next: "next" says more. */
export function waitMinutes(ahead: number, pace: Pace): { from: number; to: number } | null {
  if (ahead <= 0) return null
  const from = roundTo(ahead * pace.from)
  return { from, to: Math.max(from + STEP, roundTo(ahead * pace.to)) }
}
