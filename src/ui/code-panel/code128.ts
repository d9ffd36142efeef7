/** Widths of bars and gaps for the values 0 to 105, six digits each: ISO/IEC 15417 table 1. */
const WIDTHS =
  '212222222122222221121223121322131222122213122312132212221213221312231212112232122132122231113222123122123221' +
  '223211221132221231213212223112312131311222321122321221312212322112322211212123212321232121111323131123131321' +
  '112313132113132311211313231113231311112133112331132131113123113321133121313121211331231131213113213311213131' +
  '311123311321331121312113312311332111314111221411431111111224111422121124121421141122141221112214112412122114' +
  '122411142112142211241211221114413111241112134111111242121142121241114212124112124211411212421112421211212141' +
  '214121412121111143111341131141114113114311411113411311113141114131311141411131211412211214211232'
const STOP = '2331112'
const START_C = 105
const CHECK_MODULUS = 103
/** Free modules that a scanner needs on both sides. */
export const QUIET_MODULES = 10

const widthsOf = (value: number): string => WIDTHS.slice(value * 6, value * 6 + 6)

/** The values of Code 128, set C: start, one per pair of digits, check. */
function valuesOf(digits: string): number[] {
  const pairs = Array.from({ length: digits.length / 2 }, (_, index) => Number(digits.slice(index * 2, index * 2 + 2)))
  const check = pairs.reduce((sum, value, index) => sum + value * (index + 1), START_C) % CHECK_MODULUS
  return [START_C, ...pairs, check]
}

/**
 * 条形码 of the 医保码: one row of modules, true is a bar, quiet zones included.
 * @param digits an even number of digits (the sandbox code has 28)
 */
export function code128Modules(digits: string): boolean[] {
  if (!/^(\d\d)+$/.test(digits)) throw new Error('code128Modules: an even number of digits is needed')
  const widths = valuesOf(digits).map(widthsOf).join('') + STOP
  const quiet = new Array<boolean>(QUIET_MODULES).fill(false)
  const bars = Array.from(widths).flatMap((width, index) => new Array<boolean>(Number(width)).fill(index % 2 === 0))
  return [...quiet, ...bars, ...quiet]
}
