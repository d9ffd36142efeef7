import { refuse } from './refuse'

/** An opaque cursor over the values that order a list. */
export const toCursor = (...values: (string | number)[]) => Buffer.from(JSON.stringify(values)).toString('base64url')

/** The text or number at each place of a cursor; undefined without one. Refuses `malformed` what we did not make. */
export function fromCursor<const Kinds extends readonly ('string' | 'number')[]>(
  cursor: string | undefined,
  kinds: Kinds,
): Values<Kinds> | undefined {
  if (cursor === undefined) return undefined
  const values = parse(cursor)
  if (!isOf(values, kinds)) return refuse('malformed', { fields: { cursor: '写法不对' } })
  return values
}

type Values<Kinds extends readonly ('string' | 'number')[]> = {
  [Place in keyof Kinds]: Kinds[Place] extends 'string' ? string : number
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  } catch {
    return undefined
  }
}

function isOf<Kinds extends readonly ('string' | 'number')[]>(values: unknown, kinds: Kinds): values is Values<Kinds> {
  if (!Array.isArray(values) || values.length !== kinds.length) return false
  return kinds.every((kind, place) => {
    const value: unknown = values[place]
    return kind === 'number' ? Number.isSafeInteger(value) : typeof value === 'string' && !value.includes('\u0000')
  })
}
