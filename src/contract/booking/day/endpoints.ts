import * as v from 'valibot'
import { endpoint } from '../../shared/endpoint'
import { id } from '../../shared/ids'
import { page, pageQuery } from '../../shared/paging'
import { day } from './day'
import { filling, questionnaire } from './questionnaire'
import { visit, visitSummary } from './visit'

const access = { kind: 'delegable', scope: 'book' } as const
const params = v.object({ appointmentId: id })

/** 就诊当天: where she is in it and what comes next. */
export const readDay = endpoint({
  operationId: 'booking.readDay',
  method: 'GET',
  path: '/api/booking/appointments/{appointmentId}/day',
  summary: '就诊当天',
  params,
  response: day,
  access,
})

/** 签到 on the spot in the program; at the hospital's terminal the 医保码 does the same. Takes a number. */
export const checkIn = endpoint({
  operationId: 'booking.checkIn',
  method: 'POST',
  path: '/api/booking/appointments/{appointmentId}/check-in',
  summary: '签到',
  params,
  response: day,
  access,
  idempotent: true,
  errors: ['check-in-early', 'state-conflict'],
})

/** 过号后回来排队: behind the next few who wait; after too many the triage desk has to be asked. */
export const rejoinQueue = endpoint({
  operationId: 'booking.rejoinQueue',
  method: 'POST',
  path: '/api/booking/appointments/{appointmentId}/rejoin',
  summary: '过号后重新排队',
  params,
  response: day,
  access,
  idempotent: true,
  errors: ['state-conflict'],
})

/** 诊前问卷 with what was filled in so far. */
export const readQuestionnaire = endpoint({
  operationId: 'booking.readQuestionnaire',
  method: 'GET',
  path: '/api/booking/appointments/{appointmentId}/questionnaire',
  summary: '诊前问卷',
  params,
  response: questionnaire,
  access,
})

/** Keeps a draft. What does not fit the form is left out; what was sent stays sent, in its new words. */
export const saveQuestionnaire = endpoint({
  operationId: 'booking.saveQuestionnaire',
  method: 'POST',
  path: '/api/booking/appointments/{appointmentId}/questionnaire',
  summary: '存问卷草稿',
  params,
  body: filling,
  response: questionnaire,
  access,
  errors: ['state-conflict'],
})

/** Hands it to the doctor. Refused `malformed` with the questions that are still open. */
export const sendQuestionnaire = endpoint({
  operationId: 'booking.sendQuestionnaire',
  method: 'POST',
  path: '/api/booking/appointments/{appointmentId}/questionnaire/send',
  summary: '交问卷给医生',
  params,
  body: filling,
  response: questionnaire,
  access,
  idempotent: true,
  errors: ['state-conflict'],
})

/** 看诊记录, newest first. */
export const listVisits = endpoint({
  operationId: 'booking.listVisits',
  method: 'GET',
  path: '/api/booking/visits',
  summary: '看诊记录',
  query: v.object(pageQuery),
  response: page(visitSummary),
  access: { kind: 'delegable', scope: 'view' },
})

/** One visit with its reports, prescriptions and bills. */
export const readVisit = endpoint({
  operationId: 'booking.readVisit',
  method: 'GET',
  path: '/api/booking/visits/{visitId}',
  summary: '一次看诊',
  params: v.object({ visitId: id }),
  response: visit,
  access: { kind: 'delegable', scope: 'view' },
})
