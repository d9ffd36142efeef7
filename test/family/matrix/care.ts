import { offerById } from '../../../mock-server/services/booking/kinds/offers/all'
import { timesOf } from '../../../mock-server/services/booking/kinds/rules/times'
import { dayInChina } from '../../../src/contract/shared/dates'
import { booked } from '../../booking/day/appointments'
import { apply } from '../../booking/kinds/steps'
import type { Sandbox, SignedIn } from '../../shared/sandbox'
import { LI, ok } from '../steps'

const DAY_MS = 86_400_000
const ASKED = 'imaging-heart-ultrasound'
const OTHER = 'imaging-abdomen-ultrasound'

/** The first half day of an offer. */
function firstTime(offerId: string) {
  const hours = offerById(offerId)?.hours
  const [time] = hours ? timesOf(hours, dayInChina(Date.now()), 14) : []
  return time
}

/** The subject's things of the day and of the other kinds of care. */
export interface CareThings {
  appointmentId: string
  visitId: string
  requestId: string
  offerId: string
}

export async function buildCare(box: Sandbox, subject: SignedIn): Promise<CareThings> {
  const { appointmentId } = await booked(box, { personId: LI, startsAt: Date.now() + 3 * DAY_MS })
  const { requestId } = ok(await apply(subject, { offerId: ASKED, time: firstTime(ASKED) }))
  return { appointmentId, visitId: 'visit-liguilan-1', requestId, offerId: OTHER }
}

const answers = { complaint: '胸闷', since: '这几天', 'chest-now': '不是', allergic: '不是' }

/** A valid body for every call of the day and of the other kinds. */
export const careBodies = {
  'booking.saveQuestionnaire': () => ({ answers }),
  'booking.sendQuestionnaire': () => ({ answers }),
  'booking.createCareRequest': () => ({ offerId: OTHER, time: firstTime(OTHER) }),
  'sandbox.moveTicket': () => ({ act: 'enter' }),
  'sandbox.addWalkIns': () => ({ appointmentId: 'nothing', count: 1 }),
  'sandbox.issueReport': () => ({ kind: 'lab', title: '血常规', doctorName: '方敏' }),
  'sandbox.issuePrescription': () => ({
    doctorName: '方敏',
    diagnosis: '高血压',
    drugs: [{ name: '氨氯地平', usage: '一天一次', quantity: 1, unit: '盒' }],
  }),
  'sandbox.answerCareCase': () => ({ act: 'finish' }),
} as const
