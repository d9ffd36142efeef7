import { createHash } from 'node:crypto'
import type { Frame } from '../../../src/contract/papers/frame'
import type { Pixels } from '../../../src/contract/papers/light'
import { photoFaultsOf } from '../../../src/contract/papers/photo'
import { cut, paperFrame } from '../../../src/contract/papers/sheet'
import type { PaperTable } from '../../base/db/tables/papers'
import { decodeJpeg } from './jpeg'
import { decodePng } from './png'
import type { Look } from './rows'
import { sizeOf } from './sniff'

const decoders = { 'image/png': decodePng, 'image/jpeg': decodeJpeg, 'application/pdf': () => undefined } as const

type Known = Pick<PaperTable, 'type' | 'faults' | 'looked'>

function faultsIn(file: Known, pixels: Pixels | undefined, crop: Frame | null): Pick<Look, 'faults' | 'looked'> {
  if (pixels) return { faults: photoFaultsOf(crop ? cut(pixels, crop) : pixels), looked: true }
  return { faults: file.faults, looked: file.looked }
}

/**
 * What the office's own look at a page found. Pixels are decoded here and stand above the phone's word; where there are
 * none (a PDF, a picture too large to unpack) there is what the phone said, if it could look at all.
 */
export function lookAt(file: Known, bytes: Buffer): Look {
  const pixels = decoders[file.type](bytes)
  const size = sizeOf(file.type, bytes)
  return {
    sha256: createHash('sha256').update(bytes).digest('hex'),
    ...faultsIn(file, pixels, null),
    width: size?.width ?? null,
    height: size?.height ?? null,
    suggested: (pixels && paperFrame(pixels)) ?? null,
  }
}

/** The same look at the part that is left after cropping. */
export const lookAgain = (file: Known, bytes: Buffer, crop: Frame | null): Pick<Look, 'faults' | 'looked'> =>
  faultsIn(file, decoders[file.type](bytes), crop)
