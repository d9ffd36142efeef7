import { canWithdraw } from '../../../../src/contract/family/can'
import { listRequests, readRequest, withdrawRequest } from '../../../../src/contract/family/requests'
import { row } from '../../../base/db/statement'
import { refuse } from '../../../base/http/refuse'
import { type Route, route } from '../../../base/http/route'
import { holdMade } from './mine'
import { listRequestRows, readRequestRow } from './row'
import { toRequest } from './view'

const WITHDRAW = `update grant_requests set status = 'withdrawn', ended_at = $2 where request_id = $1`

/** Before the tie is known she is not told that somebody asked: she could not do anything about it. */
const reachesHer = (request: { status: string; kinship: string }) => request.kinship !== 'unknown'

export const readRoutes: Route[] = [
  route(listRequests, async ({ db, now, caller }) => {
    const found = await listRequestRows(db, caller.actorId, now)
    const shown = (side: 'actor_id' | 'subject_id') =>
      found
        .filter((request) => request[side] === caller.actorId && (side === 'actor_id' || reachesHer(request)))
        .map((request) => toRequest(request, caller.actorId, now))
    return { made: shown('actor_id'), received: shown('subject_id') }
  }),
  route(readRequest, async ({ db, now, caller, input }) => {
    const request = await readRequestRow(db, input.params.id)
    const mine = request?.actor_id === caller.actorId
    const hers = request?.subject_id === caller.actorId && reachesHer(request)
    if (!request || !(mine || hers)) return refuse('not-found')
    return toRequest(request, caller.actorId, now)
  }),
  route(withdrawRequest, async (call) => {
    const { db, now, caller, input } = call
    const request = await holdMade(call, input.params.id)
    const can = canWithdraw(toRequest(request, caller.actorId, now))
    if (!can.allowed) refuse(can.reason)
    await row(db, WITHDRAW, [request.request_id, now])
    return toRequest({ ...request, status: 'withdrawn' }, caller.actorId, now)
  }),
]
