import type { Recorder } from './log'

type Listener = (...args: unknown[]) => unknown

/** Things of the phone that a program may listen to, by the name that follows `on` and `off`. */
export interface Signals {
  on(name: string, listener: unknown): void
  off(name: string, listener?: unknown): void
  fire(name: string, ...args: unknown[]): void
}

export function createSignals(recorder: Recorder): Signals {
  const listeners = new Map<string, Map<unknown, Listener>>()
  return {
    on(name, listener) {
      if (typeof listener !== 'function') return
      const known = listeners.get(name) ?? new Map<unknown, Listener>()
      known.set(listener, (...args) => listener(...args))
      listeners.set(name, known)
    },
    off(name, listener) {
      if (listener === undefined) listeners.delete(name)
      else listeners.get(name)?.delete(listener)
    },
    fire(name, ...args) {
      for (const listener of [...(listeners.get(name)?.values() ?? [])]) {
        try {
          listener(...args)
        } catch (problem) {
          recorder.error(problem)
        }
      }
    },
  }
}
