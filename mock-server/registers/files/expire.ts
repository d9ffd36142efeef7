import { inTransaction } from '../../base/db/in-transaction'
import { rows } from '../../base/db/statement'
import type { Call } from '../../base/http/route'
import { deletePapers } from './rows'

const DAY_MS = 86_400_000
/** Our numbers: an upload that stopped is gone on with within days or not at all; a filing is thought over for longer. */
const UNFINISHED_DAYS = 3
const NOT_HANDED_IN_DAYS = 30

const OVER = `select file_id from papers
  where (state = 'uploading' and touched_at < $1) or (owner = 'filing' and owner_id is null and touched_at < $2)
  order by touched_at limit 200 for update skip locked`

/**
 * Takes away uploads that stopped, and a filing's pages that were never handed in, so that storage stays bounded over
 * time too. What a claim or filing has stays with it. @returns how many pages went
 */
export const expirePapers = (work: Pick<Call, 'db' | 'now'>): Promise<number> => inTransaction(work, expire)

// Held until they are gone: a piece that comes meanwhile finds its page, or none.
async function expire({ db, now }: Pick<Call, 'db' | 'now'>): Promise<number> {
  const over = await rows<{ file_id: string }>(db, OVER, [
    now - UNFINISHED_DAYS * DAY_MS,
    now - NOT_HANDED_IN_DAYS * DAY_MS,
  ])
  await deletePapers(
    db,
    over.map(({ file_id }) => file_id),
  )
  return over.length
}
