/** Reads a row of points back into digits, the way a laser does: widths only, no knowledge of the encoder. */

/** Set C of ISO/IEC 15417, written out here a second time so that a wrong table in the encoder is found. */
const PATTERNS =
  '212222 222122 222221 121223 121322 131222 122213 122312 132212 221213 221312 231212 112232 122132 122231 113222 123122 123221 223211 221132 221231 213212 223112 312131 311222 321122 321221 312212 322112 322211 212123 212321 232121 111323 131123 131321 112313 132113 132311 211313 231113 231311 112133 112331 132131 113123 113321 133121 313121 211331 231131 213113 213311 213131 311123 311321 331121 312113 312311 332111 314111 221411 431111 111224 111422 121124 121421 141122 141221 112214 112412 122114 122411 142112 142211 241211 221114 413111 241112 134111 111242 121142 121241 114212 124112 124211 411212 421112 421211 212141 214121 412121 111143 111341 131141 114113 114311 411113 411311 113141 114131 311141 411131 211412 211214 211232'.split(
    ' ',
  )
const START_C = 105
const CHAR_MODULES = 11

/** Lengths of the runs between the quiet zones, bar first. Points are dark below 128. */
function runsOf(points: readonly number[]): { runs: number[]; quiet: [number, number] } {
  const dark = points.map((point) => point < 128)
  const first = dark.indexOf(true)
  const last = dark.lastIndexOf(true)
  const runs: number[] = []
  for (let at = first; at <= last; at++) {
    if (at > first && dark[at] === dark[at - 1]) runs[runs.length - 1] = (runs[runs.length - 1] ?? 0) + 1
    else runs.push(1)
  }
  return { runs, quiet: [first, dark.length - 1 - last] }
}

function symbolOf(widths: readonly number[]): number {
  const whole = widths.reduce((sum, width) => sum + width, 0)
  const distance = (pattern: string) =>
    Array.from(pattern).reduce(
      (sum, width, at) => sum + Math.abs(Number(width) - ((widths[at] ?? 0) * CHAR_MODULES) / whole),
      0,
    )
  const distances = PATTERNS.map(distance)
  return distances.indexOf(Math.min(...distances))
}

export interface Read {
  digits: string
  /** Free points left and right, in modules. */
  quiet: [number, number]
}

/** Throws when start, check or stop are wrong. */
export function readCode128(points: readonly number[]): Read {
  const { runs, quiet } = runsOf(points)
  const chars = (runs.length - 7) / 6
  if (!Number.isInteger(chars)) throw new Error(`${runs.length} runs are no Code 128`)
  const values = Array.from({ length: chars }, (_, at) => symbolOf(runs.slice(at * 6, at * 6 + 6)))
  const [start, ...rest] = values
  const check = rest.pop()
  if (start !== START_C) throw new Error(`start ${start}`)
  const sum = rest.reduce((total, value, at) => total + value * (at + 1), START_C) % 103
  if (sum !== check) throw new Error(`check ${check}, not ${sum}`)
  const module = runs.slice(-7).reduce((total, width) => total + width, 0) / 13
  return {
    digits: rest.map((value) => String(value).padStart(2, '0')).join(''),
    quiet: [quiet[0] / module, quiet[1] / module],
  }
}
