import type { Kysely } from 'kysely'
import type { Database } from '../../base/db/schema'
import { row } from '../../base/db/statement'

const ACTIVE = `from grants join grant_terms terms on terms.grant_id = grants.grant_id
  where actor_id = $1 and revoked_at is null and expires_at > $2 and terms.kind <> 'agent'`
const COUNT = `select count(distinct subject_id) as members ${ACTIVE} and subject_id <> $3`
const HAS = `select grants.grant_id ${ACTIVE} and subject_id = $3 limit 1`

/** For how many others she acts now, `except` one. A 村级代办员's errands do not count. */
export async function countMembers(db: Kysely<Database>, actorId: string, now: number, except = ''): Promise<number> {
  const found = await row<{ members: number }>(db, COUNT, [actorId, now, except])
  return found?.members ?? 0
}

export const hasGrant = async (
  db: Kysely<Database>,
  actorId: string,
  subjectId: string,
  now: number,
): Promise<boolean> => (await row(db, HAS, [actorId, now, subjectId])) !== undefined
