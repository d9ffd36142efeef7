import * as v from 'valibot'
import { endpoint } from '../shared/endpoint'
import { id } from '../shared/ids'
import { pageQuery } from '../shared/paging'
import { appointment, appointmentPage, contestReason, payChoice } from './appointment'
import { barred } from './holds'

const params = v.object({ appointmentId: id })
const book = { kind: 'delegable', scope: 'book' } as const
/** Who may do something with a booking sees it; the past is for all of them too. */
const sight = { kind: 'delegable', scope: 'view', or: ['book', 'cancel', 'pay'] } as const

/** 确认预约. `rulesVersion` is that of the terms that were shown. `now`: a bill to pay by `payBy`. */
export const createAppointment = endpoint({
  operationId: 'booking.createAppointment',
  method: 'POST',
  path: '/api/booking/appointments',
  summary: '确认预约',
  body: v.strictObject({ holdId: id, pay: payChoice, rulesVersion: v.pipe(v.string(), v.maxLength(80)) }),
  response: appointment,
  status: 201,
  access: book,
  idempotent: true,
  errors: [...barred, 'hold-expired', 'terms-changed', 'state-conflict', 'not-found'],
})

/** 我的预约: coming (soonest first) or past (newest first). */
export const listAppointments = endpoint({
  operationId: 'booking.listAppointments',
  method: 'GET',
  path: '/api/booking/appointments',
  summary: '我的预约',
  query: v.object({ when: v.optional(v.picklist(['coming', 'past']), 'coming'), ...pageQuery }),
  response: appointmentPage,
  access: sight,
})

export const readAppointment = endpoint({
  operationId: 'booking.readAppointment',
  method: 'GET',
  path: '/api/booking/appointments/{appointmentId}',
  summary: '预约单',
  params,
  response: appointment,
  access: sight,
})

/** 现在付: chosen "at the hospital" before, she would rather pay here. The bill stays open; nothing lapses. */
export const payAppointment = endpoint({
  operationId: 'booking.payAppointment',
  method: 'POST',
  path: '/api/booking/appointments/{appointmentId}/fee',
  summary: '现在付诊察费',
  params,
  response: appointment,
  access: { kind: 'delegable', scope: 'pay', or: ['book'] },
  idempotent: true,
  errors: ['state-conflict', 'bill-paid', 'session-over'],
})

/**
 * 改约 to the number of a hold made with `movingId`. The old number is kept until the new one is safe: at once where
 * nothing is to be paid; where a paid fee differs, when the new one is paid (`pendingMove`) — then the old is refunded.
 * Where the old session is stopped meanwhile, the new number is hers at once, to be paid by the same time.
 */
export const moveAppointment = endpoint({
  operationId: 'booking.moveAppointment',
  method: 'POST',
  path: '/api/booking/appointments/{appointmentId}/move',
  summary: '改约',
  params,
  body: v.strictObject({ holdId: id }),
  response: appointment,
  access: book,
  idempotent: true,
  errors: [...barred, 'hold-expired', 'move-too-late', 'state-conflict'],
})

/** 取消预约: a paid fee goes back by the way it came, once. */
export const cancelAppointment = endpoint({
  operationId: 'booking.cancelAppointment',
  method: 'POST',
  path: '/api/booking/appointments/{appointmentId}/cancel',
  summary: '取消预约',
  params,
  response: appointment,
  access: { kind: 'delegable', scope: 'cancel' },
  idempotent: true,
  errors: ['cancel-too-late', 'state-conflict'],
})

/** 申诉 a counted miss; it does not count while it is looked at. */
export const contestMiss = endpoint({
  operationId: 'booking.contestMiss',
  method: 'POST',
  path: '/api/booking/appointments/{appointmentId}/contest',
  summary: '申诉爽约',
  params,
  body: v.strictObject({
    reason: contestReason,
    words: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(200)), ''),
  }),
  response: appointment,
  status: 201,
  access: book,
  idempotent: true,
  errors: ['contest-too-late', 'state-conflict'],
})
