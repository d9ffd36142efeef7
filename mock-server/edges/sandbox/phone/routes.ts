import * as contract from '../../../../src/contract/sandbox/family'
import { instantInChina } from '../../../../src/contract/shared/dates'
import { maskPhone } from '../../../../src/contract/shared/identity'
import { rows } from '../../../base/db/statement'
import type { FamilyCallsTable } from '../../../base/db/tables/family'
import { type Route, route } from '../../../base/http/route'
import { revokeByPhone } from '../../../services/family/grants/revoke'
import { hearAnswer } from '../../../services/family/requests/call'

const CALLS = 'select * from family_calls where person_id = $1 order by placed_at desc, call_id limit 50'

const stateOf = ({ state, expires_at }: FamilyCallsTable, now: number) =>
  state === 'ringing' && expires_at <= now ? ('unanswered' as const) : state

/** Her telephone: what is said, and what she answers. */
export const routes: Route[] = [
  route(contract.listCalls, async ({ db, now, input }) => {
    const calls = await rows<FamilyCallsTable>(db, CALLS, [input.query.personId])
    return calls.map((call) => ({
      callId: call.call_id,
      at: instantInChina(call.placed_at),
      state: stateOf(call, now),
      maskedPhone: maskPhone(call.phone),
      spokenText: call.spoken_text,
    }))
  }),
  route(contract.answerCall, async (call) => {
    const { callId } = call.input.params
    return { callId, ...(await hearAnswer(call, callId, call.input.body)) }
  }),
  route(contract.callHotline, (call) => revokeByPhone(call, call.input.body.fromPhone, call.input.body.revokeCode)),
]
