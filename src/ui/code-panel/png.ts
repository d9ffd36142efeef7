import { deflateRows } from './deflate'

const CRC_TABLE = Array.from({ length: 256 }, (_, start) => {
  let value = start
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
  return value
})

function crc32(bytes: readonly number[]): number {
  let crc = 0xffffffff
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 255] ?? 0) ^ (crc >>> 8)
  return ~crc
}

function adler32(bytes: readonly number[]): number {
  let low = 1
  let high = 0
  for (const byte of bytes) {
    low = (low + byte) % 65_521
    high = (high + low) % 65_521
  }
  return (high << 16) | low
}

const word = (value: number): number[] => [24, 16, 8, 0].map((shift) => (value >>> shift) & 255)

function chunk(type: string, data: readonly number[]): number[] {
  const body = [...Array.from(type, (char) => char.charCodeAt(0)), ...data]
  return [...word(data.length), ...body, ...word(crc32(body))]
}

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

export function base64(bytes: readonly number[]): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 3) {
    const left = bytes.length - at
    const bits = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0)
    text += BASE64.charAt(bits >> 18) + BASE64.charAt((bits >> 12) & 63)
    text += (left > 1 ? BASE64.charAt((bits >> 6) & 63) : '=') + (left > 2 ? BASE64.charAt(bits & 63) : '=')
  }
  return text
}

/** One picture row of eight points a byte, white where there is no module; the first byte says "no filter". */
function pictureRow(modules: readonly boolean[], scale: number): number[] {
  const points = modules.flatMap((dark) => new Array<number>(scale).fill(dark ? 0 : 1))
  const row = [0]
  for (let at = 0; at < points.length; at += 8) {
    let byte = 0
    for (let bit = 0; bit < 8; bit++) byte = (byte << 1) | (points[at + bit] ?? 1)
    row.push(byte)
  }
  return row
}

/**
 * Black and white PNG as data URI. No canvas, so it is the same on every host and testable anywhere.
 * @param rows modules, true is dark; all rows equally long
 * @param scaleX @param scaleY points a module
 */
export function pngUri(rows: readonly (readonly boolean[])[], scaleX: number, scaleY: number): string {
  const width = (rows[0]?.length ?? 0) * scaleX
  const data = rows.flatMap((row) => {
    const picture = pictureRow(row, scaleX)
    return Array.from({ length: scaleY }, () => picture).flat()
  })
  const rowLength = Math.ceil(width / 8) + 1
  const header = [...word(width), ...word(rows.length * scaleY), 1, 0, 0, 0, 0]
  const body = [0x78, 0x01, ...deflateRows(data, rowLength), ...word(adler32(data))]
  const signature = [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]
  return `data:image/png;base64,${base64([...signature, ...chunk('IHDR', header), ...chunk('IDAT', body), ...chunk('IEND', [])])}`
}
