import * as contract from '../../../../src/contract/family/grants'
import { type Route, route } from '../../../base/http/route'
import { readGrants } from '../../../registers/grants/rows'
import { endGrant } from './end'
import { ownGrant } from './own'
import { serveGrantPrint } from './print'
import { toGrant } from './view'

export const grantRoutes: Route[] = [
  route(contract.listGrants, async ({ db, now, caller }) => {
    const grants = await readGrants(db, caller.actorId, now)
    const of = (side: 'actor_id' | 'subject_id') =>
      grants.filter((grant) => grant[side] === caller.actorId).map((grant) => toGrant(grant, caller.actorId, now))
    return { actingFor: of('actor_id'), actedBy: of('subject_id') }
  }),
  route(contract.readGrant, async (call) =>
    toGrant(await ownGrant(call, call.input.params.id), call.caller.actorId, call.now),
  ),
  route(contract.endGrant, async (call) => {
    const { caller, input, now } = call
    const grant = await ownGrant(call, input.params.id)
    await endGrant(call, grant, grant.actor_id === caller.actorId ? 'actor' : 'subject')
    return toGrant(await ownGrant(call, input.params.id), caller.actorId, now)
  }),
  serveGrantPrint,
]
