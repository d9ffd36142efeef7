import * as contract from '../../../../src/contract/booking/day/endpoints'
import { fromCursor, toCursor } from '../../../base/http/cursor'
import { refuse } from '../../../base/http/refuse'
import { type Call, type Route, route } from '../../../base/http/route'
import { readRenewals } from '../kinds/renew'
import { type DayAppointment, readDayAppointment } from './appointment'
import { checkInAt, rejoinAt } from './check-in'
import { handIn, keepDraft, readFilled, refuseUnlessReadable } from './questionnaire'
import { toDay } from './view'
import { findVisits, readVisitOf } from './visits'

const PAGE = 20
/** After every day that can be. */
const LAST_DAY = '9999-99-99'

/** The appointment that is asked about; another person's is not found. */
async function own({ db, caller }: Pick<Call, 'db' | 'caller'>, appointmentId: string): Promise<DayAppointment> {
  const appointment = await readDayAppointment(db, appointmentId)
  return appointment?.person_id === caller.subjectId ? appointment : refuse('not-found')
}

/** The same for her questionnaire. */
async function ownPaper(call: Pick<Call, 'db' | 'caller' | 'grant'>, appointmentId: string): Promise<DayAppointment> {
  const appointment = await own(call, appointmentId)
  await refuseUnlessReadable(call, appointment)
  return appointment
}

export const dayRoutes: Route[] = [
  route(contract.readDay, async (call) => toDay(call.db, await own(call, call.input.params.appointmentId), call.now)),
  route(contract.checkIn, async (call) => {
    const appointment = await own(call, call.input.params.appointmentId)
    return checkInAt(call, appointment.appointment_id, 'app')
  }),
  route(contract.rejoinQueue, async (call) => rejoinAt(call, await own(call, call.input.params.appointmentId))),
  route(contract.readQuestionnaire, async (call) =>
    readFilled(call.db, await ownPaper(call, call.input.params.appointmentId)),
  ),
  route(contract.saveQuestionnaire, async (call) =>
    keepDraft(call, await ownPaper(call, call.input.params.appointmentId), call.input.body),
  ),
  route(contract.sendQuestionnaire, async (call) =>
    handIn(call, await ownPaper(call, call.input.params.appointmentId), call.input.body),
  ),
  route(contract.listVisits, async ({ db, caller, input: { query } }) => {
    const limit = query.limit ?? PAGE
    const before = fromCursor(query.cursor, ['string', 'string']) ?? [LAST_DAY, '']
    const found = await findVisits(db, { personId: caller.subjectId, before, limit: limit + 1 })
    const items = found.slice(0, limit)
    const last = found.length > limit ? items.at(-1) : undefined
    return { items, nextCursor: last ? toCursor(last.visitDate, last.visitId) : null }
  }),
  route(contract.readVisit, (call) =>
    readVisitOf(call.db, call.input.params.visitId, call.caller.subjectId, call.now, (place) =>
      readRenewals(call, place),
    ),
  ),
]
