import * as v from 'valibot'
import { isDate } from '../shared/dates'
import { endpoint } from '../shared/endpoint'
import { id, institutionId } from '../shared/ids'
import { calendar, sessionDetail } from './session'
import { rules, terms } from './terms'

const sessionParams = v.object({ sessionId: id })

/** 号源: 28 days and the sessions of one of them, for a doctor or a department. It moves only when asked again. */
export const readCalendar = endpoint({
  operationId: 'booking.readCalendar',
  method: 'GET',
  path: '/api/booking/calendar',
  summary: '号源',
  query: v.pipe(
    v.object({
      doctorId: v.optional(id),
      departmentId: v.optional(id),
      day: v.optional(v.pipe(v.string(), v.check(isDate))),
    }),
    v.check(({ doctorId, departmentId }) => (doctorId === undefined) !== (departmentId === undefined)),
  ),
  response: calendar,
  access: { kind: 'public' },
})

/** One session with its time windows and numbers. */
export const readSession = endpoint({
  operationId: 'booking.readSession',
  method: 'GET',
  path: '/api/booking/sessions/{sessionId}',
  summary: '一次出诊的号',
  params: sessionParams,
  response: sessionDetail,
  access: { kind: 'public' },
})

/** 预约规则 of an institution, before anything is chosen. */
export const readRules = endpoint({
  operationId: 'booking.readRules',
  method: 'GET',
  path: '/api/booking/rules',
  summary: '预约规则',
  query: v.object({ institutionId }),
  response: rules,
  access: { kind: 'public' },
  errors: ['institution-unknown'],
})

/** What she is shown before she confirms: rules, where she stands, the fee estimated by the settlement engine. */
export const readTerms = endpoint({
  operationId: 'booking.readTerms',
  method: 'GET',
  path: '/api/booking/sessions/{sessionId}/terms',
  summary: '确认前要看的',
  params: sessionParams,
  response: terms,
  access: { kind: 'delegable', scope: 'book' },
})
