import type { Kysely } from 'kysely'
import type { Database } from '../../base/db/schema'
import { row } from '../../base/db/statement'

const NEWEST = `select requests.request_id as "requestId", actor.name as "actorName"
  from grant_requests requests join people actor on actor.person_id = requests.actor_id
  where subject_id = $1 and status = 'awaiting-consent' and expires_at > $2
  order by created_at desc, request_id limit 1`

/** Who asks this person for her consent now; the newest, where several do. */
export const readAsked = (db: Kysely<Database>, personId: string, now: number) =>
  row<{ requestId: string; actorName: string }>(db, NEWEST, [personId, now])
