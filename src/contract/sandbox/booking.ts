import * as v from 'valibot'
import { contestState } from '../booking/appointment'
import { sessionDetail } from '../booking/session'
import { orderStatus } from '../settlement/order'
import { isDate } from '../shared/dates'
import { endpoint } from '../shared/endpoint'
import { id } from '../shared/ids'
import { line } from '../shared/line'

const access = { kind: 'sandbox' } as const
const sessionParams = v.object({ sessionId: id })
const timeOfDay = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/))

/** 停诊: the hospital stops a session. Everybody booked is told with alternatives, and a paid fee goes back. */
export const stopSession = endpoint({
  operationId: 'sandbox.stopSession',
  method: 'POST',
  path: '/sandbox/booking/sessions/{sessionId}/stop',
  summary: '医院停诊',
  params: sessionParams,
  body: v.object({
    reason: v.optional(line(60), '医生临时有急诊'),
  }),
  response: v.object({ sessionId: id, stopped: v.number() }),
  access,
  errors: ['session-over'],
})

/** 约满: numbers go to others (window, telephone) until `leave` are left. */
export const fillSession = endpoint({
  operationId: 'sandbox.fillSession',
  method: 'POST',
  path: '/sandbox/booking/sessions/{sessionId}/fill',
  summary: '把号约满',
  params: sessionParams,
  body: v.object({ leave: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(500)), 0) }),
  response: v.object({ sessionId: id, free: v.number() }),
  access,
})

/** 窗口退号: numbers that were given to others come back; who waits gets them first. */
export const freeSlots = endpoint({
  operationId: 'sandbox.freeSlots',
  method: 'POST',
  path: '/sandbox/booking/sessions/{sessionId}/free',
  summary: '窗口退号',
  params: sessionParams,
  body: v.object({ count: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(500)), 1) }),
  response: v.object({ sessionId: id, freed: v.number() }),
  access,
})

/**
 * 加诊: one more session of a doctor on a day, with a release time of its own where one is given. It ends on its day:
 * `malformed` where so many numbers, a minute each, do not fit between `from` and midnight.
 */
export const addSession = endpoint({
  operationId: 'sandbox.addSession',
  method: 'POST',
  path: '/sandbox/booking/sessions',
  summary: '医院加诊',
  body: v.object({
    doctorId: id,
    day: v.pipe(v.string(), v.check(isDate)),
    from: v.optional(timeOfDay, '18:00'),
    slots: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(500)),
    /** Seconds from now; a queue can be joined until then. Released at once without. */
    releaseInSeconds: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2_592_000))),
  }),
  response: sessionDetail,
  status: 201,
  access,
  errors: ['not-found', 'state-conflict', 'session-over'],
})

/** 爽约: writes down bookings of past days that she did not come to, the newest yesterday. */
export const playMisses = endpoint({
  operationId: 'sandbox.playMisses',
  method: 'POST',
  path: '/sandbox/booking/misses',
  summary: '爽约几次',
  body: v.object({
    personId: id,
    doctorId: id,
    count: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5)), 1),
  }),
  response: v.object({ appointmentIds: v.array(id) }),
  status: 201,
  access,
  errors: ['not-found'],
})

/** The clerk decides a contested miss. */
export const decideContest = endpoint({
  operationId: 'sandbox.decideContest',
  method: 'POST',
  path: '/sandbox/booking/appointments/{appointmentId}/contest',
  summary: '处理爽约申诉',
  params: v.object({ appointmentId: id }),
  body: v.object({
    result: v.picklist(['accepted', 'rejected']),
    note: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(100)), ''),
  }),
  response: v.object({ appointmentId: id, state: contestState }),
  access,
  errors: ['state-conflict'],
})

/** The minute hand: what has run out is let go and handed on, and who missed a visit is told. Any number of times. */
export const tickBooking = endpoint({
  operationId: 'sandbox.tickBooking',
  method: 'POST',
  path: '/sandbox/booking/tick',
  summary: '到点处理',
  response: v.object({ sessions: v.number(), missed: v.number() }),
  access,
})

/**
 * The payment channel says what became of a refund. `failed`: the server asks again by itself, and the channel fails
 * `times` - 1 times more. `processing`: it is still at it, nothing changes, and it is asked about in time.
 */
export const playRefund = endpoint({
  operationId: 'sandbox.playRefund',
  method: 'POST',
  path: '/sandbox/cashier/{orderId}/refund',
  summary: '退款的结果',
  params: v.object({ orderId: id }),
  body: v.object({
    result: v.picklist(['refunded', 'failed', 'processing']),
    times: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5)), 1),
  }),
  response: v.object({ orderId: id, status: orderStatus }),
  access,
  errors: ['state-conflict'],
})
