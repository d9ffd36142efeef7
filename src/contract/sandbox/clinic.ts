import * as v from 'valibot'
import { questionnaire } from '../booking/day/questionnaire'
import { drug, prescription, report, reportItem } from '../booking/day/visit'
import { endpoint } from '../shared/endpoint'
import { id } from '../shared/ids'
import { line } from '../shared/line'

const access = { kind: 'sandbox' } as const
const ticketState = v.picklist(['waiting', 'called', 'missed', 'in-room', 'done'])
const queueTicket = v.object({
  ticketId: id,
  ticketNo: v.string(),
  state: ticketState,
  /** Masked; walk-ins of the sandbox are 现场病人. */
  name: v.string(),
  appointmentId: v.nullable(id),
  visitId: v.nullable(id),
  missedTimes: v.number(),
  questionnaire: v.picklist(['none', 'empty', 'draft', 'sent']),
})
export const clinicQueue = v.object({
  /** The session's id: one doctor, one half day, one line. */
  queueId: id,
  institutionName: v.string(),
  department: v.string(),
  doctorName: v.string(),
  day: v.string(),
  /** Who waits in order of call; before them who is called or in the room, after them the rest. */
  tickets: v.array(queueTicket),
})

/** 分诊台: every line that has somebody in it, newest day first. */
export const listClinicQueues = endpoint({
  operationId: 'sandbox.listClinicQueues',
  method: 'GET',
  path: '/sandbox/clinic/queues',
  summary: '门诊候诊队列',
  response: v.object({ items: v.array(clinicQueue) }),
  access,
})

const queueAnswer = { params: v.object({ queueId: id }), response: clinicQueue, access }

/**
 * 叫下一位: who is in the room is done; who was called and let the time pass counts as 过号. Refused while somebody was
 * called a moment ago and may still come in, and when nobody waits.
 */
export const callNext = endpoint({
  operationId: 'sandbox.callNext',
  method: 'POST',
  path: '/sandbox/clinic/queues/{queueId}/next',
  summary: '叫下一位',
  ...queueAnswer,
  errors: ['state-conflict'],
})

/** enter 进诊室 · miss 过号 · finish 看完 · put-back 分诊台安排重新排队, also after too many misses. */
export const moveTicket = endpoint({
  operationId: 'sandbox.moveTicket',
  method: 'POST',
  path: '/sandbox/clinic/tickets/{ticketId}',
  summary: '进诊室、过号、看完、重排',
  params: v.object({ ticketId: id }),
  body: v.object({ act: v.picklist(['enter', 'miss', 'finish', 'put-back']) }),
  response: clinicQueue,
  access,
  errors: ['state-conflict'],
})

/** 现场病人: so many invented people take a number in the line of this appointment. */
export const addWalkIns = endpoint({
  operationId: 'sandbox.addWalkIns',
  method: 'POST',
  path: '/sandbox/clinic/walk-ins',
  summary: '加几位现场病人',
  body: v.object({ appointmentId: id, count: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(50)) }),
  response: clinicQueue,
  status: 201,
  access,
  errors: ['not-found'],
})

/** What the doctor sees of the 诊前问卷: only once it was sent; opening it is noted. */
export const openQuestionnaire = endpoint({
  operationId: 'sandbox.openQuestionnaire',
  method: 'POST',
  path: '/sandbox/clinic/appointments/{appointmentId}/questionnaire',
  summary: '医生看诊前问卷',
  params: v.object({ appointmentId: id }),
  response: questionnaire,
  access,
  errors: ['not-found'],
})

/** 出报告. */
export const issueReport = endpoint({
  operationId: 'sandbox.issueReport',
  method: 'POST',
  path: '/sandbox/clinic/visits/{visitId}/reports',
  summary: '出报告',
  params: v.object({ visitId: id }),
  body: v.object({
    kind: v.picklist(['lab', 'imaging', 'other']),
    title: line(60),
    doctorName: line(20),
    items: v.optional(v.pipe(v.array(reportItem), v.maxLength(60)), []),
    finding: v.optional(v.pipe(v.string(), v.maxLength(1000)), ''),
  }),
  response: report,
  status: 201,
  access,
})

/** 开处方. The bill for it is issued as any other: `sandbox.createBill` with this visitId. */
export const issuePrescription = endpoint({
  operationId: 'sandbox.issuePrescription',
  method: 'POST',
  path: '/sandbox/clinic/visits/{visitId}/prescriptions',
  summary: '开处方',
  params: v.object({ visitId: id }),
  body: v.object({
    doctorName: line(20),
    diagnosis: line(60),
    drugs: v.pipe(v.array(drug), v.minLength(1), v.maxLength(20)),
  }),
  response: prescription,
  status: 201,
  access,
})
