/** What PostgreSQL's text protocol carries, for the embedded driver; `pg` does the same for a real server. */

const INTEGERS = new Set([20, 21, 23, 26, 700, 701, 1700])
const BOOLEAN = 16
const JSONS = new Set([114, 3802])

const quote = (text: string) => `"${text.replace(/\\/g, '\\\\').replace(/"/g, '\\"')}"`

function element(value: unknown): string {
  return value === null || value === undefined ? 'NULL' : quote(String(value))
}

/** A parameter as text: lists become PostgreSQL arrays, objects become JSON (a JSON list is given as text). */
export function encode(value: unknown): string | null {
  if (value === null || value === undefined) return null
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return `{${value.map(element).join(',')}}`
  if (typeof value === 'object') return JSON.stringify(value)
  return String(value)
}

/** A column's text as a JavaScript value. bigint and numeric are numbers: fen and milliseconds stay below 2^53. */
export function decode(type: number, text: string | null): unknown {
  if (text === null) return null
  if (INTEGERS.has(type)) return Number(text)
  if (type === BOOLEAN) return text === 't'
  if (JSONS.has(type)) return JSON.parse(text)
  return text
}

/** The types that `pg` would otherwise give as text. */
export const numberTypes = [20, 1700]
