import { createHash, randomBytes } from 'node:crypto'

/** Makes what must not be guessed or repeated. Random, or reproducible after a reset with a seed and a frozen clock. */
export interface Ids {
  /** An identifier: 20 characters of [a-z0-9]. */
  id(): string
  /** Decimal digits, as many as asked. */
  digits(count: number): string
  /** A session token: 43 characters. */
  token(): string
}

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz0123456789'
const DIGITS = '0123456789'
type Source = () => Uint8Array

/** Reads single bytes from a source of blocks. */
function byteReader(source: Source): () => number {
  let block: Uint8Array = new Uint8Array(0)
  let at = 0
  return () => {
    if (at >= block.length) {
      block = source()
      at = 0
    }
    const byte = block[at] ?? 0
    at += 1
    return byte
  }
}

/** Characters drawn evenly: bytes that would favour the first ones are thrown away. */
function draw(next: () => number, alphabet: string, count: number): string {
  const limit = 256 - (256 % alphabet.length)
  let text = ''
  while (text.length < count) {
    const byte = next()
    if (byte < limit) text += alphabet.charAt(byte % alphabet.length)
  }
  return text
}

function idsFrom(source: Source): Ids {
  const next = byteReader(source)
  return {
    id: () => draw(next, ALPHABET, 20),
    digits: (count) => draw(next, DIGITS, count),
    token: () => Buffer.from(Array.from({ length: 32 }, next)).toString('base64url'),
  }
}

// Drawn in large blocks: asking the system for a few bytes at a time costs more than all else of an id.
const random = idsFrom(() => randomBytes(4096))
export const randomIds = (): Ids => random

/** The same seed and sequence number (one a call, counted in the database) give the same ids in the same order. */
export function seededIds(seed: number, sequence: number): Ids {
  let block = 0
  return idsFrom(() => {
    block += 1
    return createHash('sha256').update(`${seed}:${sequence}:${block}`).digest()
  })
}
