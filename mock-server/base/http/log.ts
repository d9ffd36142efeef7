/** One line about one call. Never a token, number of a person, code, name, body, path or query. */
export interface LogLine {
  at: string
  operationId: string
  status: number
  code?: string
  ms: number
  traceId: string
  channel?: string
  /** For an unexpected error: its kind and the places in our code, never its message, which may quote data. */
  error?: { name: string; state: string | undefined; where: string[] }
}

export type Log = (line: LogLine) => void

export const logToStdout: Log = (line) => {
  process.stdout.write(`${JSON.stringify(line)}\n`)
}

/** What of an error may be written down. */
export function describeError(error: unknown, state: string | undefined): NonNullable<LogLine['error']> {
  if (!(error instanceof Error)) return { name: typeof error, state, where: [] }
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return { name: error.name, state, where: frames.slice(0, 6).map((line) => line.trim()) }
}
