import { quarterOf } from '../../../mock-server/registers/files/exif'
import { decodeJpeg } from '../../../mock-server/registers/files/jpeg'
import { type Frame, moveEdge, turnFrame, wholeFrame } from '../../../src/contract/papers/frame'
import type { Pixels } from '../../../src/contract/papers/light'
import { photoFaultsOf } from '../../../src/contract/papers/photo'
import { paperFrame } from '../../../src/contract/papers/sheet'
import { photo } from '../pictures'

/** Small, for the test's sake: what is measured is relative. */
const UPRIGHT = [180, 240] as const
const ASIDE = [240, 180] as const

interface Look {
  /** How much light: 1 is a bright room. */
  light: number
  /** Radius of the blur, in thousandths of the width. */
  blur: number
  /** Table around the sheet, in thousandths of the width; negative: the sheet goes on outside. */
  table: number
  /** Noise of the sensor, ± so much. */
  noise: number
}

const GOOD: Look = { light: 1, blur: 0, table: 80, noise: 4 }

function noiseAt(x: number, y: number): number {
  const mixed = Math.imul(x * 374_761_393 + y * 668_265_263, 1_274_126_177)
  return ((mixed >>> 16) % 1000) / 500 - 1
}

/** Ink of a printed page at a place in thousandths of the sheet: 1 where there is print. */
function ink(u: number, v: number): number {
  if (u < 70 || u > 930 || v < 60 || v > 940) return 0
  const isLine = v % 36 < 16
  return isLine && (u * 7) % 23 < 12 && (u + v) % 90 > 14 ? 1 : 0
}

/** Light at a place of the picture, before noise. */
function sheetLight(u: number, v: number, { table }: Look): number {
  const span = 1000 - 2 * table
  const [x, y] = [((u - table) / span) * 1000, ((v - table) / span) * 1000]
  if (x < 0 || x > 1000 || y < 0 || y > 1000) return 88
  return 238 - 200 * ink(x, y)
}

/** The mean of the points within a radius, along lines of `step` distance: two of them across and two down are a soft blur. */
function smear(light: Float32Array, from: number, step: number, count: number, radius: number): void {
  const line = Array.from({ length: count }, (_, at) => light[from + at * step] ?? 0)
  for (let at = 0; at < count; at += 1) {
    let sum = 0
    for (let near = at - radius; near <= at + radius; near += 1)
      sum += line[Math.min(count - 1, Math.max(0, near))] ?? 0
    light[from + at * step] = sum / (2 * radius + 1)
  }
}

/** A page as a phone takes it: blurred, dimmed, noisy, and packed as JPEG. */
function taken([width, height]: readonly [number, number], look: Look, quality = 80): Pixels {
  const light = new Float32Array(width * height)
  for (let at = 0; at < light.length; at += 1)
    light[at] = sheetLight(((at % width) / width) * 1000, (Math.floor(at / width) / height) * 1000, look)
  const radius = Math.round((look.blur / 1000) * width)
  for (let pass = 0; pass < 2 && radius > 0; pass += 1) {
    for (let y = 0; y < height; y += 1) smear(light, y * width, 1, width, radius)
    for (let x = 0; x < width; x += 1) smear(light, x, width, height, radius)
  }
  const shade = (x: number, y: number) => (light[y * width + x] ?? 0) * look.light + look.noise * noiseAt(x, y)
  const decoded = decodeJpeg(photo(width, height, shade, quality))
  if (!decoded) throw new Error('the picture could not be unpacked')
  return decoded
}

const all = (looks: readonly Partial<Look>[], quality?: number) =>
  looks.map((look) => photoFaultsOf(taken(UPRIGHT, { ...GOOD, ...look }, quality)))

test('good pages pass: in a lit room and a dim one, near and far, packed hard', () => {
  const looks = [{}, { light: 0.72, table: 20 }, { table: 150, noise: 10 }]
  expect(all(looks).flat()).toEqual([])
  expect(all([{}], 50).flat()).toEqual([])
  expect(photoFaultsOf(taken(ASIDE, GOOD))).toEqual([])
})

test.each<[string, readonly Partial<Look>[]]>([
  ['too-dark', [{ light: 0.3 }, { light: 0.1, noise: 8 }]],
  ['blurred', [{ blur: 16 }, { blur: 24, light: 0.85 }]],
  ['cut-off', [{ table: -120 }, { table: -300, light: 0.85 }]],
])('%s is seen in a true JPEG', (fault, looks) => {
  for (const found of all(looks)) expect(found).toContain(fault)
})

test('what is no page is seen: a wall, an empty sheet, a table', () => {
  const picture = (light: (x: number, y: number) => number) => decodeJpeg(photo(120, 160, light))
  for (const light of [
    () => 240,
    (x: number) => 100 + (x % 30),
    (x: number, y: number) => 110 + 30 * Math.sin(x * y),
  ]) {
    const pixels = picture(light)
    expect(pixels && photoFaultsOf(pixels)).toEqual(['wrong-page'])
  }
})

test.each([60, 150])('the sheet is found where it lies, %s thousandths from the rim', (table) => {
  for (const size of [UPRIGHT, ASIDE]) {
    const found = paperFrame(taken(size, { ...GOOD, table }))
    const wanted: Frame = { left: table, top: table, right: 1000 - table, bottom: 1000 - table }
    for (const edge of ['left', 'top', 'right', 'bottom'] as const)
      expect(Math.abs((found ?? wholeFrame)[edge] - wanted[edge])).toBeLessThanOrEqual(25)
  }
})

test('a sheet that fills the picture needs no frame', () => {
  expect(paperFrame(taken(UPRIGHT, { ...GOOD, table: 0 }))).toBeUndefined()
})

test('a frame turns with its picture, and back', () => {
  const frame = { left: 100, top: 200, right: 400, bottom: 900 }
  expect(turnFrame(frame, 90)).toEqual({ left: 100, top: 100, right: 800, bottom: 400 })
  for (const turn of [0, 90, 180, 270]) expect(turnFrame(turnFrame(frame, turn), -turn)).toEqual(frame)
})

test('an edge moves inwards and outwards, never over the rim and never past the other edge', () => {
  expect(moveEdge(wholeFrame, 'top', 50).top).toBe(50)
  expect(moveEdge(wholeFrame, 'right', 50).right).toBe(950)
  expect(moveEdge(wholeFrame, 'left', -50)).toEqual(wholeFrame)
  let frame = wholeFrame
  for (let times = 0; times < 40; times += 1) frame = moveEdge(frame, 'bottom', 50)
  expect(frame.bottom - frame.top).toBe(100)
})

/** A JPEG's first bytes with an Exif note of which side is up. */
function withOrientation(value: number): Buffer {
  const tiff = Buffer.from('49492a00080000000100120103000100000000000000', 'hex')
  tiff.writeUInt16LE(value, 18)
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff])
  const head = Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0, body.length + 2])
  return Buffer.concat([head, body, photo(40, 30, () => 200).subarray(2)])
}

test.each([
  [1, 0],
  [3, 180],
  [6, 90],
  [8, 270],
])('a photo that says %s is turned by %s', (orientation, degrees) => {
  expect(quarterOf(withOrientation(orientation))).toBe(degrees)
})
