import type { Frame } from '../../../src/contract/papers/frame'
import { isWhole } from '../../../src/contract/papers/frame'
import type { PaperTable } from '../../base/db/tables/papers'
import { refuse } from '../../base/http/refuse'
import type { Call } from '../../base/http/route'
import { lookAgain } from './look'
import { cropTo, readBytes } from './rows'

/** Notes which part of a picture counts, and looks at that part; the picture itself stays as it was sent. */
export async function cropPaper({ db }: Pick<Call, 'db'>, paper: PaperTable, crop: Frame | null): Promise<void> {
  if (paper.state !== 'ready' || paper.type === 'application/pdf') refuse('state-conflict')
  const part = crop && isWhole(crop) ? null : crop
  await cropTo(db, paper.file_id, part, lookAgain(paper, await readBytes(db, paper.file_id), part))
}
