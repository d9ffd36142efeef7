import { plainCopy } from './bag'

export interface SetDataEntry {
  /** Page path, or the component's. */
  where: string
  keys: string[]
  bytes: number
}

export interface CallEntry {
  name: string
  /** The first argument as JSON keeps it: no functions. */
  options: unknown
}

export interface Log {
  setData: SetDataEntry[]
  errors: string[]
  warnings: string[]
  calls: CallEntry[]
  console: string[]
}

export type LogEvent =
  | { kind: 'setData'; entry: SetDataEntry }
  | { kind: 'error'; text: string }
  | { kind: 'call'; entry: CallEntry }
  | { kind: 'console'; level: string; text: string }

export interface Recorder {
  log: Log
  setData(entry: SetDataEntry): void
  error(problem: unknown): void
  warning(text: string): void
  call(name: string, options: unknown): void
  console(level: string, args: unknown[]): void
  /** Requests on their way. */
  pending(): number
  /** Counts a request until it is answered. */
  during<T>(work: Promise<T>): Promise<T>
}

function describe(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || value === null) return String(value)
  if ('message' in value) return 'stack' in value && value.stack ? String(value.stack) : String(value.message)
  try {
    return JSON.stringify(value)
  } catch {
    return String(value)
  }
}

function tryCopy(value: unknown): unknown {
  try {
    return plainCopy(value)
  } catch {
    return '[not JSON]'
  }
}

/** Keeps everything that the program did, for tests and for the live log. */
export function createRecorder(notify: (event: LogEvent) => void): Recorder {
  const log: Log = { setData: [], errors: [], warnings: [], calls: [], console: [] }
  let waiting = 0
  return {
    log,
    pending: () => waiting,
    during(work) {
      waiting += 1
      return work.finally(() => {
        waiting -= 1
      })
    },
    setData(entry) {
      log.setData.push(entry)
      notify({ kind: 'setData', entry })
    },
    error(problem) {
      const text = describe(problem)
      log.errors.push(text)
      notify({ kind: 'error', text })
    },
    warning(text) {
      log.warnings.push(text)
    },
    call(name, options) {
      const entry = { name, options: tryCopy(options) }
      log.calls.push(entry)
      notify({ kind: 'call', entry })
    },
    console(level, args) {
      const text = args.map(describe).join(' ')
      log.console.push(`${level}: ${text}`)
      notify({ kind: 'console', level, text })
    },
  }
}
