import { decode } from 'jpeg-js'
import type { Pixels } from '../../../src/contract/papers/light'
import { MOST_DECODED } from './bounds'

const MEGA = 1_000_000
/** What unpacking may take, coefficients included; jpeg-js throws where it would be more. */
const MEMORY_MB = 300

/** JPEG (ISO/IEC 10918), baseline or progressive. Undefined for what is broken or too large to look at. */
export function decodeJpeg(bytes: Buffer): Pixels | undefined {
  try {
    return decode(bytes, {
      useTArray: true,
      tolerantDecoding: false,
      maxResolutionInMP: MOST_DECODED / MEGA,
      maxMemoryUsageInMB: MEMORY_MB,
    })
  } catch {
    return undefined
  }
}
