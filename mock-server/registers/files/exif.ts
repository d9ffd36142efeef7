const EXIF = 0xe1
const ORIENTATION = 0x0112
const SHORT = 3

type Quarter = 0 | 90 | 180 | 270

/** 1–8 of the Exif standard (JEITA CP-3451, tag 274), mirrored ones as their unmirrored neighbours. */
const QUARTERS: Readonly<Record<number, Quarter>> = { 1: 0, 2: 0, 3: 180, 4: 180, 5: 90, 6: 90, 7: 270, 8: 270 }

/** The Exif block of a JPEG without its six letters; undefined where there is none. */
function exifOf(bytes: Buffer): Buffer | undefined {
  for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff; at += 2 + bytes.readUInt16BE(at + 2)) {
    const end = at + 2 + bytes.readUInt16BE(at + 2)
    const isExif = bytes[at + 1] === EXIF && bytes.subarray(at + 4, at + 8).toString('latin1') === 'Exif'
    if (isExif) return bytes.subarray(at + 10, end)
    if (bytes[at + 1] === 0xda) return undefined
  }
  return undefined
}

/** How far a JPEG has to be turned clockwise to stand upright, by its own note; viewers follow it, so do we. */
export function quarterOf(bytes: Buffer): Quarter {
  const exif = exifOf(bytes)
  if (!exif || exif.length < 14) return 0
  const little = exif.subarray(0, 2).toString('latin1') === 'II'
  const short = (at: number) => (little ? exif.readUInt16LE(at) : exif.readUInt16BE(at))
  const start = little ? exif.readUInt32LE(4) : exif.readUInt32BE(4)
  if (start + 2 > exif.length) return 0
  const entries = short(start)
  for (let entry = 0; entry < entries; entry += 1) {
    const at = start + 2 + entry * 12
    if (at + 12 > exif.length) return 0
    if (short(at) === ORIENTATION && short(at + 2) === SHORT) return QUARTERS[short(at + 8)] ?? 0
  }
  return 0
}

export const liesOnItsSide = (bytes: Buffer): boolean => quarterOf(bytes) % 180 === 90
