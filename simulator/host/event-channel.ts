import type { Recorder } from './log'

type Listener = (...args: unknown[]) => void

/** Between a page and the one that opened it: WeChat's EventChannel. */
export interface EventChannel {
  on(name: string, listener: unknown): void
  once(name: string, listener: unknown): void
  off(name: string, listener?: unknown): void
  emit(name: string, ...args: unknown[]): void
}

interface Entry {
  name: string
  original: unknown
  run: Listener
  once: boolean
}

/** Both ends share one list, as page code cannot tell them apart. */
export function createEventChannel(recorder: Recorder): EventChannel {
  let entries: Entry[] = []
  const add = (name: string, listener: unknown, once: boolean) => {
    if (typeof listener !== 'function') return
    entries.push({ name, original: listener, once, run: (...args) => listener(...args) })
  }
  return {
    on: (name, listener) => add(name, listener, false),
    once: (name, listener) => add(name, listener, true),
    off(name, listener) {
      entries = entries.filter(
        (entry) => entry.name !== name || (listener !== undefined && entry.original !== listener),
      )
    },
    emit(name, ...args) {
      const called = entries.filter((entry) => entry.name === name)
      entries = entries.filter((entry) => entry.name !== name || !entry.once)
      for (const { run } of called) {
        try {
          run(...args)
        } catch (problem) {
          recorder.error(problem)
        }
      }
    },
  }
}
