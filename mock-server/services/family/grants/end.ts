import type { EndedBy } from '../../../../src/contract/family/grant'
import { recordAct } from '../../../registers/acts'
import type { GrantRow } from '../../../registers/grants/rows'
import { revokeGrant } from '../../../registers/grants/write'
import { notify } from '../../../registers/messages'
import { letGoUnderGrant } from '../../settlement/order/let-go'
import type { Work } from '../requests/agree'
import { familySentences } from '../sentences'

/** Ends a grant at once, whoever asks and however: unpaid orders are let go, both are told. False where it had ended. */
export async function endGrant(work: Work, grant: GrantRow, by: EndedBy): Promise<boolean> {
  const { db, now, ids } = work
  if (!(await revokeGrant(db, grant.grant_id, by, now))) return false
  await letGoUnderGrant(work, grant.grant_id)
  const caller = { actorId: grant.actor_id, subjectId: grant.subject_id, grantId: grant.grant_id }
  await recordAct({ db, ids, now, caller }, { operation: 'family.end', detail: { by } })
  const pair = { actorName: grant.actor.name, subjectName: grant.subject.name }
  await notify(work, grant.subject_id, familySentences.ended(pair))
  await notify(work, grant.actor_id, familySentences.endedToActor(pair))
  return true
}
