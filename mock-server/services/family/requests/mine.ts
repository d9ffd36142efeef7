import { refuse } from '../../../base/http/refuse'
import type { Call } from '../../../base/http/route'
import { holdRequest, type RequestRow, standingOf } from './row'

/** A request of the applicant, held; another's is not found. */
export async function holdMade({ db, caller }: Pick<Call, 'db' | 'caller'>, requestId: string): Promise<RequestRow> {
  const request = await holdRequest(db, requestId)
  return request && request.actor_id === caller.actorId ? request : refuse('not-found')
}

/** A request to the caller, held; another's is not found. */
export async function holdReceived({ db, caller }: Pick<Call, 'db' | 'caller'>, requestId: string) {
  const request = await holdRequest(db, requestId)
  return request && request.subject_id === caller.actorId ? request : refuse('not-found')
}

/** Refuses what does not wait for her answer any more. */
export function refuseUnlessWaiting(request: RequestRow, now: number): void {
  if (standingOf(request, now) !== 'awaiting-consent') {
    refuse('state-conflict', { detail: '这份申请已经有结果了，请看看现在的样子。' })
  }
}
