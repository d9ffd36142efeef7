import { inflateSync } from 'node:zlib'
import type { Pixels } from '../../../src/contract/papers/light'
import { MOST_DECODED } from './bounds'

const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 4: 2, 6: 4 }

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)]
  if (a <= b && a <= c) return left
  return b <= c ? up : corner
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left
  if (filter === 2) return up
  if (filter === 3) return (left + up) >> 1
  return filter === 4 ? paeth(left, up, corner) : 0
}

function unfilter(packed: Buffer, width: number, height: number, channels: number): Uint8Array {
  const stride = width * channels
  const out = new Uint8Array(stride * height)
  for (let y = 0; y < height; y += 1) {
    const filter = packed[y * (stride + 1)] ?? 0
    for (let x = 0; x < stride; x += 1) {
      const left = x < channels ? 0 : (out[y * stride + x - channels] ?? 0)
      const up = y === 0 ? 0 : (out[(y - 1) * stride + x] ?? 0)
      const corner = x < channels || y === 0 ? 0 : (out[(y - 1) * stride + x - channels] ?? 0)
      out[y * stride + x] = (packed[y * (stride + 1) + 1 + x] ?? 0) + predicted(filter, left, up, corner)
    }
  }
  return out
}

function toRgba(samples: Uint8Array, points: number, channels: number): Uint8Array {
  const data = new Uint8Array(points * 4)
  for (let at = 0; at < points; at += 1) {
    const from = at * channels
    const grey = channels < 3
    data[at * 4] = samples[from] ?? 0
    data[at * 4 + 1] = samples[grey ? from : from + 1] ?? 0
    data[at * 4 + 2] = samples[grey ? from : from + 2] ?? 0
    data[at * 4 + 3] = 255
  }
  return data
}

function dataOf(bytes: Buffer): Buffer {
  const parts: Buffer[] = []
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = bytes.readUInt32BE(at)
    if (bytes.subarray(at + 4, at + 8).toString('latin1') === 'IDAT')
      parts.push(bytes.subarray(at + 8, at + 8 + length))
    at += 12 + length
  }
  return Buffer.concat(parts)
}

const SAMPLES: Readonly<Record<number, number>> = { ...CHANNELS, 3: 1 }
/** Interlaced pictures carry a few more filter bytes than their lines. */
const ROOM = 2

/** True where the data unpacks, and to no more than the picture's own size says: else it is broken, or a bomb. */
export function unpacksAsSaid(bytes: Buffer): boolean {
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
  const samples = SAMPLES[bytes[25] ?? -1]
  if (samples === undefined || width * height > MOST_DECODED) return false
  const said = (Math.ceil((width * samples * (bytes[24] ?? 8)) / 8) + 1) * height
  try {
    return inflateSync(dataOf(bytes), { maxOutputLength: said * ROOM }).length >= said
  } catch {
    return false
  }
}

/** PNG (ISO/IEC 15948), 8 bits, no palette, not interlaced: what screens write. Undefined for the rest, and for bombs. */
export function decodePng(bytes: Buffer): Pixels | undefined {
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
  const channels = CHANNELS[bytes[25] ?? 3]
  if (bytes[24] !== 8 || channels === undefined || bytes[28] !== 0) return undefined
  const expected = (width * channels + 1) * height
  if (width * height > MOST_DECODED) return undefined
  try {
    const packed = inflateSync(dataOf(bytes), { maxOutputLength: expected })
    if (packed.length !== expected) return undefined
    return { width, height, data: toRgba(unfilter(packed, width, height, channels), width * height, channels) }
  } catch {
    return undefined
  }
}
