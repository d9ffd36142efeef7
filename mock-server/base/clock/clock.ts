/** The clock as the database keeps it: real time plus an offset, or a standing time. */
export interface ClockState {
  offsetMs: number
  frozenAt: number | null
}

/** Sandbox time in milliseconds, from the database's real time: one clock for all processes that share it. */
export function sandboxNow(realMs: number, clock: ClockState): number {
  return clock.frozenAt ?? realMs + clock.offsetMs
}

/** An instant with milliseconds in China's zone, for `X-Server-Time`: clients count down from differences of it. */
export function preciseInstant(ms: number): string {
  return `${new Date(ms + 8 * 3_600_000).toISOString().slice(0, 23)}+08:00`
}

export type Move = { now?: string; advanceSeconds?: number; frozen?: boolean }

/** The clock after a move; undefined where it would go back (only a reset does that). */
export function moveClock(realMs: number, clock: ClockState, move: Move): ClockState | undefined {
  const before = sandboxNow(realMs, clock)
  const start = move.now === undefined ? before : Date.parse(move.now)
  const target = start + Math.round((move.advanceSeconds ?? 0) * 1000)
  if (target < before) return undefined
  const frozen = move.frozen ?? clock.frozenAt !== null
  return frozen ? { offsetMs: target - realMs, frozenAt: target } : { offsetMs: target - realMs, frozenAt: null }
}
