import * as contract from '../../../../src/contract/sandbox/clinic'
import { refuse } from '../../../base/http/refuse'
import { type Route, route } from '../../../base/http/route'
import { readDayAppointment } from '../../../services/booking/day/appointment'
import { addWalkInsTo, callNextOf, moveTicketBy } from '../../../services/booking/day/call'
import { writePrescription, writeReport } from '../../../services/booking/day/documents'
import { seeQueue, seeQueues } from '../../../services/booking/day/line-up'
import { openFilled } from '../../../services/booking/day/questionnaire'
import { careCaseRoutes } from './care'

/** 分诊台 and the doctor's room. */
export const routes: Route[] = [
  route(contract.listClinicQueues, async ({ db }) => ({ items: await seeQueues(db) })),
  route(contract.callNext, async (call) => {
    const { queueId } = call.input.params
    await callNextOf(call, queueId)
    return seeQueue(call.db, queueId)
  }),
  route(contract.moveTicket, async (call) => {
    const { params, body } = call.input
    return seeQueue(call.db, await moveTicketBy(call, params.ticketId, body.act))
  }),
  route(contract.addWalkIns, async (call) => {
    const { appointmentId, count } = call.input.body
    return seeQueue(call.db, await addWalkInsTo(call, appointmentId, count))
  }),
  route(contract.openQuestionnaire, async (call) => {
    const appointment = await readDayAppointment(call.db, call.input.params.appointmentId)
    return openFilled(call, appointment ?? refuse('not-found'))
  }),
  route(contract.issueReport, (call) => writeReport(call, call.input.params.visitId, call.input.body)),
  route(contract.issuePrescription, (call) =>
    writePrescription(call, call.input.params.visitId, { ...call.input.body, renewedFrom: null }),
  ),
  ...careCaseRoutes,
]
