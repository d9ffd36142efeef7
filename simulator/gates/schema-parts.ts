import * as v from 'valibot'

/** `#RGB`, `#RRGGBB`, `#RRGGBBAA`: named colours are refused by both clients' checkers. */
export const color = v.pipe(v.string(), v.regex(/^#([0-9a-f]{3}|[0-9a-f]{6}|[0-9a-f]{8})$/i, 'is not a hex colour'))
export const flag = v.boolean()
export const text = v.string()
export const count = v.pipe(v.number(), v.integer(), v.minValue(0))
export const oneOf = <const T extends string[]>(...values: T) => v.picklist(values)
/** Known by name; its inside is the client's matter. */
export const known = v.unknown()
export const pages = v.pipe(
  v.array(v.pipe(v.string(), v.regex(/^[^/].*[^/]$/, 'must not begin or end with a slash'))),
  v.minLength(1),
)
export const usingComponents = v.record(v.string(), v.string())
export const opt = v.optional

/** Each name as an optional value that is not looked into. */
export function knownKeys<const K extends string>(...names: K[]) {
  return Object.fromEntries(names.map((name) => [name, opt(known)]))
}
