import type { FileType } from '../../../src/contract/papers/file'
import { MOST_PIXELS } from './bounds'
import { liesOnItsSide } from './exif'
import { unpacksAsSaid } from './png'

const begins = (bytes: Buffer, ...first: number[]) => first.every((one, at) => bytes[at] === one)

/** What a file truly is, by its first bytes (magic number); undefined for all that is not taken. */
export function typeOfBytes(bytes: Buffer): FileType | undefined {
  if (begins(bytes, 0xff, 0xd8, 0xff)) return 'image/jpeg'
  if (begins(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'image/png'
  if (bytes.subarray(0, 5).toString('latin1') === '%PDF-') return 'application/pdf'
  return undefined
}

interface Size {
  width: number
  height: number
}

const upright = ({ width, height }: Size): Size => ({ width: height, height: width })

/** Frame headers that hold the size: SOF0–SOF15 without DHT, JPG and DAC. */
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

function jpegSize(bytes: Buffer): Size | undefined {
  for (let at = 2; at + 9 < bytes.length; ) {
    if (bytes[at] !== 0xff) return undefined
    const marker = bytes[at + 1] ?? 0
    if (isFrame(marker)) return { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) }
    at += marker === 0xff ? 1 : 2 + bytes.readUInt16BE(at + 2)
  }
  return undefined
}

function pngSize(bytes: Buffer): Size | undefined {
  if (bytes.length < 33 || bytes.subarray(12, 16).toString('latin1') !== 'IHDR') return undefined
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
}

/** In points, as every viewer shows it: a photo that says it lies on its side is counted upright. */
export function sizeOf(type: FileType, bytes: Buffer): Size | undefined {
  if (type === 'application/pdf') return undefined
  const size = type === 'image/png' ? pngSize(bytes) : jpegSize(bytes)
  return size && type === 'image/jpeg' && liesOnItsSide(bytes) ? upright(size) : size
}

/** A document that acts by itself when it is opened, sends what is typed into it, or holds another file. */
const ACTIVE_PDF = /\/(JavaScript|Launch|EmbeddedFiles?|RichMedia|XFA|SubmitForm|ImportData)\b/
/** Short names turn up by chance in the points of a picture; they count before what a script or a file begins with. */
const SHORT_NAMES = /\/(JS|EF)(\s|%[^\r\n]*[\r\n])*(\(|<|\d+\s+\d+\s+R\b)/
/** ISO 32000-1, 7.3.5: any letter of a name may be written as # and two hexadecimal digits. */
const plainNames = (text: string) =>
  text.replace(/#([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))

function pdfIsPlain(bytes: Buffer): boolean {
  const text = bytes.toString('latin1')
  const names = plainNames(text)
  return text.lastIndexOf('%%EOF') > text.length - 2048 && !ACTIVE_PDF.test(names) && !SHORT_NAMES.test(names)
}

/**
 * True where the whole file is what it says and harmless to show: complete, of a size that a screen can decode, and,
 * for a PDF, without scripts and things packed into it. Compressed PDF streams are not unpacked here.
 */
export function isWhole(type: FileType, bytes: Buffer): boolean {
  if (typeOfBytes(bytes) !== type) return false
  if (type === 'application/pdf') return pdfIsPlain(bytes)
  const size = sizeOf(type, bytes)
  if (!size || size.width < 1 || size.height < 1 || size.width * size.height > MOST_PIXELS) return false
  if (type === 'image/png') return bytes.includes('IEND') && unpacksAsSaid(bytes)
  return bytes.lastIndexOf(Buffer.from([0xff, 0xd9])) > 0
}
