import * as contract from '../../../../src/contract/sandbox/booking'
import { listClinicSessions } from '../../../../src/contract/sandbox/clinic-sessions'
import { listRefunds } from '../../../../src/contract/sandbox/refunds'
import { type Route, route } from '../../../base/http/route'
import { fillWithOthers, judgeContestOf, returnOthers, stopClinic } from '../../../services/booking/desk'
import { tick } from '../../../services/booking/due/tick'
import { seeClinicSessions } from '../../../services/booking/see-sessions'
import { failRefunds } from '../../../services/settlement/refund/ask-again'
import { finishRefund } from '../../../services/settlement/refund/finish-refund'
import { refundsUnderWay } from '../../../services/settlement/refund/under-way'
import { addExtraSession } from './add-session'
import { writeMisses } from './misses'

/** The hospital's side of booking, and the channel's answer to a refund. */
export const routes: Route[] = [
  route(contract.addSession, addExtraSession),
  route(contract.stopSession, async (call) => {
    const { sessionId } = call.input.params
    return { sessionId, stopped: await stopClinic(call, sessionId, call.input.body.reason) }
  }),
  route(contract.fillSession, async (call) => {
    const { sessionId } = call.input.params
    return { sessionId, free: await fillWithOthers(call, sessionId, call.input.body.leave) }
  }),
  route(contract.freeSlots, async (call) => {
    const { sessionId } = call.input.params
    return { sessionId, freed: await returnOthers(call, sessionId, call.input.body.count) }
  }),
  route(contract.playMisses, writeMisses),
  route(contract.decideContest, async (call) => {
    const { appointmentId } = call.input.params
    return { appointmentId, state: await judgeContestOf(call, appointmentId, call.input.body) }
  }),
  route(contract.tickBooking, (call) => tick(call)),
  route(contract.playRefund, async (call) => {
    const { orderId } = call.input.params
    const { result, times } = call.input.body
    if (result !== 'processing') await failRefunds(call.db, orderId, times - 1)
    return { orderId, status: await finishRefund(call, orderId, result) }
  }),
  route(listRefunds, async ({ db }) => ({ items: await refundsUnderWay(db) })),
  route(listClinicSessions, async ({ db, now }) => ({ items: await seeClinicSessions(db, now) })),
]
