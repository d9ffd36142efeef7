import { refuse } from '../../../base/http/refuse'
import type { Call } from '../../../base/http/route'
import { type GrantRow, readGrant } from '../../../registers/grants/rows'

/** A grant of either of the two; another's is not found. */
export async function ownGrant(
  { db, now, caller }: Pick<Call, 'db' | 'now' | 'caller'>,
  grantId: string,
): Promise<GrantRow> {
  const grant = await readGrant(db, grantId, now)
  const mine = grant && [grant.actor_id, grant.subject_id].includes(caller.actorId)
  return grant && mine ? grant : refuse('not-found')
}
