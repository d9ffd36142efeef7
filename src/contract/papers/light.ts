/** Decoded pixels: RGBA, four bytes each, as every host's canvas gives them. */
export interface Pixels {
  width: number
  height: number
  data: ArrayLike<number>
}

/** Brightness 0–255 of a picture on a coarse grid. */
export interface Grid {
  w: number
  h: number
  light: Uint8Array
}

/** Points a side: fine enough to tell blurred print (0.6 mm on A4), quick on an old phone. */
const LONGEST = 480
/** Pixels looked at for one point, a side: more would tell no more. */
const MOST_SAMPLES = 3

/** Brightness of a picture, each point the mean of the pixels it stands for. */
export function gridOf({ width, height, data }: Pixels): Grid {
  const step = Math.max(1, Math.max(width, height) / LONGEST)
  const w = Math.max(1, Math.floor(width / step))
  const h = Math.max(1, Math.floor(height / step))
  const samples = Math.min(MOST_SAMPLES, Math.ceil(step))
  const light = new Uint8Array(w * h)
  for (let y = 0; y < h; y += 1)
    for (let x = 0; x < w; x += 1) {
      let sum = 0
      for (let sy = 0; sy < samples; sy += 1)
        for (let sx = 0; sx < samples; sx += 1) {
          const column = Math.min(width - 1, Math.floor((x + sx / samples) * step))
          const line = Math.min(height - 1, Math.floor((y + sy / samples) * step))
          const at = (line * width + column) * 4
          sum += (data[at] ?? 0) * 299 + (data[at + 1] ?? 0) * 587 + (data[at + 2] ?? 0) * 114
        }
      light[y * w + x] = sum / (1000 * samples * samples)
    }
  return { w, h, light }
}

export function mean(values: ArrayLike<number>): number {
  let sum = 0
  for (let at = 0; at < values.length; at += 1) sum += values[at] ?? 0
  return values.length === 0 ? 0 : sum / values.length
}

/** Bright enough for paper in a lit room. */
const PAPER = 150

/** How much of the picture is paper, of 1. */
export function paper({ light }: Grid): number {
  let bright = 0
  for (let at = 0; at < light.length; at += 1) if ((light[at] ?? 0) > PAPER) bright += 1
  return light.length === 0 ? 0 : bright / light.length
}

interface Edges {
  /** From the darkest to the brightest point: nearly none on an empty picture. */
  contrast: number
  /** The steepest steps between neighbours against that contrast: low where print is blurred. */
  sharp: number
}

/** So many of the steepest steps are looked at: one point alone may be dust. */
const STEEPEST_SHARE = 0.0005

/** Counts of the steps between neighbours by their height. */
function stepsOf({ w, h, light }: Grid): Uint32Array {
  const steps = new Uint32Array(256)
  for (let y = 1; y < h; y += 1)
    for (let x = 1; x < w; x += 1) {
      const here = light[y * w + x] ?? 0
      const left = Math.abs(here - (light[y * w + x - 1] ?? 0))
      const up = Math.abs(here - (light[(y - 1) * w + x] ?? 0))
      const step = Math.max(left, up)
      steps[step] = (steps[step] ?? 0) + 1
    }
  return steps
}

export function edgesOf(grid: Grid): Edges {
  const steps = stepsOf(grid)
  let left = Math.max(1, Math.round(grid.light.length * STEEPEST_SHARE))
  let steepest = 255
  while (steepest > 0 && left > (steps[steepest] ?? 0)) {
    left -= steps[steepest] ?? 0
    steepest -= 1
  }
  let low = 255
  let high = 0
  for (let at = 0; at < grid.light.length; at += 1) {
    low = Math.min(low, grid.light[at] ?? 0)
    high = Math.max(high, grid.light[at] ?? 0)
  }
  const contrast = Math.max(0, high - low)
  return { contrast, sharp: steepest / Math.max(1, contrast) }
}

/** How often light and dark change along a row of points; `middle` lies between ink and paper. */
function changes(side: readonly number[], middle: number): number {
  return side.filter((one, at) => at > 0 && one > middle !== (side[at - 1] ?? 0) > middle).length
}

/** The most changes between paper and ink along one of the four sides: where print runs over it, the page goes on outside. */
export function rimChanges({ w, h, light }: Grid): number {
  const at = (x: number, y: number) => light[y * w + x] ?? 0
  const across = (y: number) => Array.from({ length: w }, (_, x) => at(x, y))
  const down = (x: number) => Array.from({ length: h }, (_, y) => at(x, y))
  let [low, high] = [255, 0]
  for (const one of light) [low, high] = [Math.min(low, one), Math.max(high, one)]
  const sides = [across(0), across(h - 1), down(0), down(w - 1)]
  return Math.max(...sides.map((side) => changes(side, (low + high) / 2)))
}
