import { type Frame, WHOLE } from './frame'
import { gridOf, mean, type Pixels } from './light'

/** A row or column belongs to the sheet where at least this much of the brightest one's light is in it. */
const BELONGS = 0.5
/** A frame that leaves so much, or so little, is no help. */
const MOST = 0.92
const LEAST = 0.2
/** Room around the sheet, in thousandths. */
const ROOM = 10

/** First and last place whose count reaches the half of the greatest, in thousandths, with a little room. */
function extent(counts: readonly number[]): [from: number, to: number] {
  const enough = Math.max(...counts) * BELONGS
  const first = counts.findIndex((count) => count >= enough)
  const last = counts.length - 1 - [...counts].reverse().findIndex((count) => count >= enough)
  const share = (place: number) => Math.round((place / counts.length) * WHOLE)
  return [Math.max(0, share(first) - ROOM), Math.min(WHOLE, share(last + 1) + ROOM)]
}

/** Where the sheet of paper lies: the bright part on something darker. Undefined where it fills the picture or is not found. */
export function paperFrame(pixels: Pixels): Frame | undefined {
  const { w, h, light } = gridOf(pixels)
  const bright = mean(light)
  const columns = Array.from({ length: w }, () => 0)
  const lines = Array.from({ length: h }, () => 0)
  for (let y = 0; y < h; y += 1)
    for (let x = 0; x < w; x += 1)
      if ((light[y * w + x] ?? 0) > bright) {
        columns[x] = (columns[x] ?? 0) + 1
        lines[y] = (lines[y] ?? 0) + 1
      }
  const [left, right] = extent(columns)
  const [top, bottom] = extent(lines)
  const area = ((right - left) * (bottom - top)) / (WHOLE * WHOLE)
  return area > LEAST && area < MOST ? { left, top, right, bottom } : undefined
}

/** The part of a picture inside a frame. */
export function cut({ width, height, data }: Pixels, { left, top, right, bottom }: Frame): Pixels {
  const from = { x: Math.floor((left / WHOLE) * width), y: Math.floor((top / WHOLE) * height) }
  const to = { x: Math.ceil((right / WHOLE) * width), y: Math.ceil((bottom / WHOLE) * height) }
  const part = { width: Math.max(1, to.x - from.x), height: Math.max(1, to.y - from.y) }
  const out = new Uint8Array(part.width * part.height * 4)
  for (let y = 0; y < part.height; y += 1)
    for (let at = 0; at < part.width * 4; at += 1)
      out[y * part.width * 4 + at] = data[((from.y + y) * width + from.x) * 4 + at] ?? 0
  return { ...part, data: out }
}
