import * as contract from '../../../../src/contract/family/grants'
import { refuse } from '../../../base/http/refuse'
import { type Call, type Route, route } from '../../../base/http/route'
import { type GrantRow, readGrant, readGrants } from '../../../registers/grants/rows'
import { endGrant } from './end'
import { toGrant } from './view'

/** A grant of either of the two; another's is not found. */
async function own({ db, now, caller }: Pick<Call, 'db' | 'now' | 'caller'>, grantId: string): Promise<GrantRow> {
  const grant = await readGrant(db, grantId, now)
  const mine = grant && [grant.actor_id, grant.subject_id].includes(caller.actorId)
  return grant && mine ? grant : refuse('not-found')
}

export const grantRoutes: Route[] = [
  route(contract.listGrants, async ({ db, now, caller }) => {
    const grants = await readGrants(db, caller.actorId, now)
    const of = (side: 'actor_id' | 'subject_id') =>
      grants.filter((grant) => grant[side] === caller.actorId).map((grant) => toGrant(grant, caller.actorId, now))
    return { actingFor: of('actor_id'), actedBy: of('subject_id') }
  }),
  route(contract.readGrant, async (call) =>
    toGrant(await own(call, call.input.params.id), call.caller.actorId, call.now),
  ),
  route(contract.endGrant, async (call) => {
    const { caller, input, now } = call
    const grant = await own(call, input.params.id)
    await endGrant(call, grant, grant.actor_id === caller.actorId ? 'actor' : 'subject')
    return toGrant(await own(call, input.params.id), caller.actorId, now)
  }),
]
