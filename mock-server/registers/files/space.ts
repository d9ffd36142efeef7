import type { Kysely } from 'kysely'
import { MAX_PAGES, MAX_PERSON_BYTES, MAX_SET_BYTES } from '../../../src/contract/papers/file'
import type { Database } from '../../base/db/schema'
import { row } from '../../base/db/statement'
import type { PaperTable } from '../../base/db/tables/papers'
import { refuse } from '../../base/http/refuse'

const HOLD_PERSON = 'select person_id from people where person_id = $1 for update'
const USED = `select coalesce(sum(size_bytes), 0) as person_bytes,
    coalesce(sum(size_bytes) filter (where owner = $2 and owner_id is not distinct from $3), 0) as set_bytes,
    count(*) filter (where owner = $2 and owner_id is not distinct from $3) as pages
  from papers where person_id = $1`

interface Used {
  person_bytes: number
  set_bytes: number
  pages: number
}

/**
 * Refuses with `storage-full` where a page would pass a bound; announced sizes count in full. The person is held, so that
 * several phones together stay within them.
 */
export async function takeSpace(
  db: Kysely<Database>,
  { person_id, owner, owner_id, size_bytes }: Pick<PaperTable, 'person_id' | 'owner' | 'owner_id' | 'size_bytes'>,
): Promise<void> {
  await row(db, HOLD_PERSON, [person_id])
  const used = await row<Used>(db, USED, [person_id, owner, owner_id])
  const { person_bytes = 0, set_bytes = 0, pages = 0 } = used ?? {}
  const full =
    pages >= MAX_PAGES || set_bytes + size_bytes > MAX_SET_BYTES || person_bytes + size_bytes > MAX_PERSON_BYTES
  if (full) refuse('storage-full')
}
