import type { Kysely } from 'kysely'
import { placeName } from '../../../src/contract/remote-care/places'
import type { Database } from '../../base/db/schema'
import { row } from '../../base/db/statement'

const WAITING = `select filing_id as "filingId", region from filings
  where person_id = $1 and status = 'returned' and (answer_by is null or answer_by >= $2) order by filed_at, filing_id limit 1`

/** The filing that was sent back to her and has been waiting longest for a paper. */
export async function waitingFiling(db: Kysely<Database>, personId: string, today: string) {
  const found = await row<{ filingId: string; region: string }>(db, WAITING, [personId, today])
  return found ? { kind: 'filing' as const, filingId: found.filingId, placeName: placeName(found.region) } : null
}
