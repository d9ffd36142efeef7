import * as v from 'valibot'
import { endpoint } from '../shared/endpoint'
import { id } from '../shared/ids'
import { ticket, wait, waitMode, wish } from './wait'

const access = { kind: 'delegable', scope: 'book' } as const
const waitParams = v.object({ waitId: id })
const ticketParams = v.object({ ticketId: id })

/** 候补登记. A number that comes back and fits goes to who asked first. */
export const createWait = endpoint({
  operationId: 'booking.createWait',
  method: 'POST',
  path: '/api/booking/waits',
  summary: '登记候补',
  body: v.strictObject({ wish, mode: waitMode }),
  response: wait,
  status: 201,
  access,
  idempotent: true,
  errors: ['wait-limit', 'wait-twice', 'session-over', 'age-gate', 'sex-gate', 'booking-banned', 'not-found'],
})

/** Open ones first, then those of the last 30 days. */
export const listWaits = endpoint({
  operationId: 'booking.listWaits',
  method: 'GET',
  path: '/api/booking/waits',
  summary: '我的候补',
  response: v.object({ items: v.array(wait) }),
  access,
})

export const readWait = endpoint({
  operationId: 'booking.readWait',
  method: 'GET',
  path: '/api/booking/waits/{waitId}',
  summary: '一个候补',
  params: waitParams,
  response: wait,
  access,
})

/** 不等了; a number offered by it is let go. Twice is no harm. */
export const endWait = endpoint({
  operationId: 'booking.endWait',
  method: 'DELETE',
  path: '/api/booking/waits/{waitId}',
  summary: '不等了',
  params: waitParams,
  response: wait,
  access,
})

/** 排队等放号. Before the release it takes part in the lot; after, it stands behind. One for each person and session. */
export const takeTicket = endpoint({
  operationId: 'booking.takeTicket',
  method: 'POST',
  path: '/api/booking/sessions/{sessionId}/tickets',
  summary: '排队等放号',
  params: v.object({ sessionId: id }),
  response: ticket,
  status: 201,
  access,
  idempotent: true,
  errors: [
    'not-released',
    'session-stopped',
    'session-over',
    'booking-limit',
    'booking-same-day',
    'age-gate',
    'sex-gate',
    'booking-banned',
  ],
})

export const readTicket = endpoint({
  operationId: 'booking.readTicket',
  method: 'GET',
  path: '/api/booking/tickets/{ticketId}',
  summary: '排到第几',
  params: ticketParams,
  response: ticket,
  access,
})

/** 轮到没有: hands out what is free in the order of the draw, then says where she stands. Asking often wins nothing. */
export const askTurn = endpoint({
  operationId: 'booking.askTurn',
  method: 'POST',
  path: '/api/booking/tickets/{ticketId}/turn',
  summary: '轮到我了吗',
  params: ticketParams,
  response: ticket,
  access,
})

export const endTicket = endpoint({
  operationId: 'booking.endTicket',
  method: 'DELETE',
  path: '/api/booking/tickets/{ticketId}',
  summary: '不排了',
  params: ticketParams,
  response: ticket,
  access,
})
