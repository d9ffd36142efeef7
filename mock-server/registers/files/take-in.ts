import type * as v from 'valibot'
import type { Piece, sentPiece } from '../../../src/contract/papers/file'
import type { PaperTable } from '../../base/db/tables/papers'
import { Refusal, refuse } from '../../base/http/refuse'
import type { Call } from '../../base/http/route'
import { lookAt } from './look'
import { appendPiece, deletePapers, finishPaper, readBytes, readStoredPiece } from './rows'
import { isWhole, typeOfBytes } from './sniff'

type Work = Pick<Call, 'db' | 'now'>

/** A file that is not what it says goes at once; the page has to be announced anew. */
async function throwAway({ db }: Work, { file_id }: PaperTable): Promise<never> {
  await deletePapers(db, [file_id])
  throw new Refusal('file-refused', {}, true)
}

async function finish(work: Work, paper: PaperTable): Promise<void> {
  const bytes = await readBytes(work.db, paper.file_id)
  if (bytes.length !== paper.size_bytes || !isWhole(paper.type, bytes)) await throwAway(work, paper)
  await finishPaper(work.db, paper.file_id, lookAt(paper, bytes))
}

/**
 * The next piece of a page that the caller holds: what had arrived changes nothing, a gap is refused, the first must
 * begin as its type does, and the last has the whole looked at.
 */
export async function takeIn(
  work: Work,
  paper: PaperTable,
  { from, base64 }: v.InferOutput<typeof sentPiece>,
): Promise<void> {
  if (paper.state === 'ready' || from < paper.received_bytes) return
  if (from > paper.received_bytes) refuse('state-conflict')
  const bytes = Buffer.from(base64, 'base64')
  const received = from + bytes.length
  if (received > paper.size_bytes) return throwAway(work, paper)
  if (from === 0 && typeOfBytes(bytes) !== paper.type) return throwAway(work, paper)
  await appendPiece(work.db, paper.file_id, { from, base64, received, now: work.now })
  if (received === paper.size_bytes) await finish(work, paper)
}

/** A piece of a page that is whole; the caller has judged who may see it. */
export async function giveOut({ db }: Pick<Call, 'db'>, paper: PaperTable | undefined, from: number): Promise<Piece> {
  if (paper?.state !== 'ready') refuse('not-found')
  const piece = await readStoredPiece(db, paper.file_id, from)
  if (!piece) refuse('not-found')
  return { from: piece.from_byte, base64: piece.base64, next: piece.next }
}
