import type { Kysely } from 'kysely'
import { MAX_PAGES, MAX_PERSON_BYTES, MAX_SET_BYTES } from '../../../src/contract/papers/file'
import type { Database } from '../../base/db/schema'
import { row } from '../../base/db/statement'
import type { PaperTable } from '../../base/db/tables/papers'
import { refuse } from '../../base/http/refuse'

const HOLD_PERSON = 'select person_id from people where person_id = $1 for update'
// What was decided on is the office's archive and bounded by its decisions; hers to answer for is what is under way.
const UNDER_WAY = `coalesce(claims.status, filings.status, 'loose') in
    ('loose', 'draft', 'first-audit', 'supplement', 're-check', 'appealed', 'reviewing', 'returned')`
const IN_SET = 'papers.owner = $2 and papers.owner_id is not distinct from $3 and papers.created_at >= $4'
const USED = `select coalesce(sum(size_bytes) filter (where ${UNDER_WAY}), 0) as person_bytes,
    coalesce(sum(size_bytes) filter (where ${IN_SET}), 0) as set_bytes,
    count(*) filter (where ${IN_SET}) as pages
  from papers left join claims on papers.owner = 'claim' and claims.claim_id = papers.owner_id
  left join filings on papers.owner = 'filing' and filings.filing_id = papers.owner_id
  where papers.person_id = $1`

interface Used {
  person_bytes: number
  set_bytes: number
  pages: number
}

/**
 * Refuses with `storage-full` where a page would pass a bound; announced sizes count in full. The person is held, so that
 * several phones together stay within them. `since`: pages that came before are seen and stay; they leave room for the
 * ones that were asked for.
 */
export async function takeSpace(
  db: Kysely<Database>,
  { person_id, owner, owner_id, size_bytes }: Pick<PaperTable, 'person_id' | 'owner' | 'owner_id' | 'size_bytes'>,
  since = 0,
): Promise<void> {
  await row(db, HOLD_PERSON, [person_id])
  const used = await row<Used>(db, USED, [person_id, owner, owner_id, since])
  const { person_bytes = 0, set_bytes = 0, pages = 0 } = used ?? {}
  const full =
    pages >= MAX_PAGES || set_bytes + size_bytes > MAX_SET_BYTES || person_bytes + size_bytes > MAX_PERSON_BYTES
  if (full) refuse('storage-full')
}
