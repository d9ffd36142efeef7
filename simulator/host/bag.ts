/** Any object a mini-program hands over; read with care. */
export type Bag = Record<string, unknown>

export function isBag(value: unknown): value is Bag {
  return (typeof value === 'object' && value !== null) || typeof value === 'function'
}

/** The value when it is an object, else an empty one. */
export function bagOf(value: unknown): Bag {
  return isBag(value) ? value : {}
}

/** Calls `owner[name]` when it is a function. */
export function call(owner: unknown, name: string, ...args: unknown[]): unknown {
  const method = bagOf(owner)[name]
  return typeof method === 'function' ? method.apply(owner, args) : undefined
}

export function textOf(value: unknown, fallback = ''): string {
  return value === undefined || value === null ? fallback : String(value)
}

export function numberOf(value: unknown, fallback: number): number {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  return typeof number === 'number' && Number.isFinite(number) ? number : fallback
}

/** What survives the way between a client's two threads: JSON, nothing else. */
export function plainCopy(value: unknown): unknown {
  const json = JSON.stringify(value)
  return json === undefined ? undefined : JSON.parse(json)
}

/** Bytes of a string in UTF-8, without TextEncoder, which jsdom lacks. */
export function utf8Length(text: string): number {
  let bytes = 0
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4
  }
  return bytes
}
