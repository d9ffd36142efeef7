import { createHash } from 'node:crypto'
import { type PhotoFault, photoFaultsOf } from '../../../../src/contract/reimbursement/photo'
import type { ClaimFilesTable } from '../../../base/db/tables/reimbursement'
import { decodePng } from '../../../registers/files/png'

interface Look {
  sha256: string
  faults: readonly PhotoFault[]
  looked: boolean
}

/**
 * What the office's own look at a page found. PNG pixels are decoded here and stand above the phone's word; of a JPEG
 * there is what the phone said, where it could look at all; a PDF is not looked into.
 */
export function lookAt(file: Pick<ClaimFilesTable, 'type' | 'faults' | 'looked'>, bytes: Buffer): Look {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const pixels = file.type === 'image/png' ? decodePng(bytes) : undefined
  if (pixels) return { sha256, faults: photoFaultsOf(pixels), looked: true }
  return { sha256, faults: file.faults, looked: file.looked }
}
