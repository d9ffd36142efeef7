/**
 * A guard against a client that runs wild: calls of one session in one minute of real time. It is counted in each
 * process for itself: it protects a process and is no rule of the business (those are in the database).
 */
export class CallLimit {
  #minute = 0
  #calls = new Map<string, number>()

  constructor(private readonly perMinute: number) {}

  /** Seconds to wait, or 0 when the call may go on. */
  waitFor(sessionId: string, realMs: number): number {
    const minute = Math.floor(realMs / 60_000)
    if (minute !== this.#minute) {
      this.#minute = minute
      this.#calls = new Map()
    }
    const calls = (this.#calls.get(sessionId) ?? 0) + 1
    this.#calls.set(sessionId, calls)
    return calls > this.perMinute ? Math.ceil(((minute + 1) * 60_000 - realMs) / 1000) : 0
  }
}
