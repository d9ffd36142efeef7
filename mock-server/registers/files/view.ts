import type { PaperFile } from '../../../src/contract/papers/file'
import { instantInChina } from '../../../src/contract/shared/dates'
import type { PaperTable } from '../../base/db/tables/papers'

/** A page as every screen sees it. */
export const toPaper = (one: PaperTable): PaperFile => ({
  fileId: one.file_id,
  type: one.type,
  sizeBytes: one.size_bytes,
  receivedBytes: one.received_bytes,
  state: one.state,
  width: one.width,
  height: one.height,
  addedAt: instantInChina(one.created_at),
  turn: one.turn,
  crop: one.crop,
  suggested: one.suggested,
  faults: one.faults,
  looked: one.looked,
})
