import * as v from 'valibot'

/** What can be wrong with a picture of a page: blurred 模糊, cut-off 没拍全, too-dark 太暗, wrong-page 不像一页纸. */
export const photoFaults = ['blurred', 'cut-off', 'too-dark', 'wrong-page'] as const
export type PhotoFault = (typeof photoFaults)[number]
export const photoFault = v.picklist(photoFaults)

/** Decoded pixels: RGBA, four bytes each, as every host's canvas gives them. */
export interface Pixels {
  width: number
  height: number
  data: ArrayLike<number>
}

const LONGEST = 240
const DARK = 70
const EMPTY = 40

/** Brightness 0–255 on a grid of at most 240 points a side: enough to judge, quick on an old phone. */
function grey({ width, height, data }: Pixels): { w: number; h: number; light: Uint8Array } {
  const step = Math.max(1, Math.max(width, height) / LONGEST)
  const w = Math.max(1, Math.floor(width / step))
  const h = Math.max(1, Math.floor(height / step))
  const light = new Uint8Array(w * h)
  for (let y = 0; y < h; y += 1)
    for (let x = 0; x < w; x += 1) {
      const at = (Math.floor(y * step) * width + Math.floor(x * step)) * 4
      light[y * w + x] = ((data[at] ?? 0) * 299 + (data[at + 1] ?? 0) * 587 + (data[at + 2] ?? 0) * 114) / 1000
    }
  return { w, h, light }
}

type Grey = ReturnType<typeof grey>

const mean = (values: ArrayLike<number>) => {
  let sum = 0
  for (let at = 0; at < values.length; at += 1) sum += values[at] ?? 0
  return values.length === 0 ? 0 : sum / values.length
}

interface Edges {
  /** From the darkest to the brightest point: nearly none on an empty picture. */
  contrast: number
  /** The steepest step between neighbours against that contrast: low where print is blurred. */
  sharp: number
}

function edgesOf({ w, h, light }: Grey): Edges {
  let steepest = 0
  let low = 255
  let high = 0
  for (let y = 1; y < h; y += 1)
    for (let x = 1; x < w; x += 1) {
      const here = light[y * w + x] ?? 0
      const left = light[y * w + x - 1] ?? 0
      const up = light[(y - 1) * w + x] ?? 0
      steepest = Math.max(steepest, Math.abs(here - left), Math.abs(here - up))
      low = Math.min(low, here)
      high = Math.max(high, here)
    }
  const contrast = high - low
  return { contrast, sharp: steepest / Math.max(1, contrast) }
}

/** Ink that runs over the rim of the picture: the page goes on outside. */
function rimInk({ w, h, light }: Grey): number {
  const rim: number[] = []
  for (let x = 0; x < w; x += 1) rim.push(light[x] ?? 0, light[(h - 1) * w + x] ?? 0)
  for (let y = 0; y < h; y += 1) rim.push(light[y * w] ?? 0, light[y * w + w - 1] ?? 0)
  const paper = mean(light)
  return rim.filter((one) => one < paper - 60).length / rim.length
}

/**
 * What is wrong with a picture of a page, from its pixels alone: simple measures (brightness, steepness of edges, ink
 * at the rim, how much of it is paper), made for a warning at the phone and not for proof.
 */
export function photoFaultsOf(pixels: Pixels): PhotoFault[] {
  const picture = grey(pixels)
  if (mean(picture.light) < DARK) return ['too-dark']
  const edges = edgesOf(picture)
  const bright = picture.light.filter((one) => one > 150).length / picture.light.length
  if (bright < 0.3 || edges.contrast < EMPTY) return ['wrong-page']
  const found: PhotoFault[] = []
  if (edges.sharp < 0.34) found.push('blurred')
  const ink = rimInk(picture)
  if (ink > 0.06 && ink < 0.6) found.push('cut-off')
  return found
}
