import * as v from 'valibot'
import { endpoint } from '../../shared/endpoint'
import { id } from '../../shared/ids'
import { page, pageQuery } from '../../shared/paging'
import { careKind } from './kind'
import { offer, offerSummary } from './offer'
import { application, careRequest, careSummary } from './request'

const access = { kind: 'delegable', scope: 'book' } as const
const params = v.object({ requestId: id })

/** What can be asked for, of one kind or of all, judged for this person: what she may not have says why. */
export const listOffers = endpoint({
  operationId: 'booking.listOffers',
  method: 'GET',
  path: '/api/booking/offers',
  summary: '更多服务',
  query: v.object({ kind: v.optional(careKind), ...pageQuery }),
  response: page(offerSummary),
  access,
})

/** One offer in full: price, the insurance part as an estimate, preparation, free times, what may be continued. */
export const readOffer = endpoint({
  operationId: 'booking.readOffer',
  method: 'GET',
  path: '/api/booking/offers/{offerId}',
  summary: '一项服务',
  params: v.object({ offerId: id }),
  response: offer,
  access,
})

/** 申请: takes a place at once, or asks the hospital. Asking twice for the same while the first is open is refused. */
export const createCareRequest = endpoint({
  operationId: 'booking.createCareRequest',
  method: 'POST',
  path: '/api/booking/requests',
  summary: '申请一项服务',
  body: application,
  response: careRequest,
  status: 201,
  access,
  idempotent: true,
  errors: ['not-eligible', 'state-conflict', 'not-found'],
})

/** Newest first. */
export const listCareRequests = endpoint({
  operationId: 'booking.listCareRequests',
  method: 'GET',
  path: '/api/booking/requests',
  summary: '申请过的服务',
  query: v.object(pageQuery),
  response: page(careSummary),
  access,
})

export const readCareRequest = endpoint({
  operationId: 'booking.readCareRequest',
  method: 'GET',
  path: '/api/booking/requests/{requestId}',
  summary: '一份申请',
  params,
  response: careRequest,
  access,
})

/** The person agrees to the time and price that the hospital answered with. */
export const confirmCareRequest = endpoint({
  operationId: 'booking.confirmCareRequest',
  method: 'POST',
  path: '/api/booking/requests/{requestId}/confirm',
  summary: '同意时间和价钱',
  params,
  response: careRequest,
  access,
  idempotent: true,
  errors: ['state-conflict'],
})

/** Cancelling gives the place back; what was paid goes back the way it came. */
export const cancelCareRequest = endpoint({
  operationId: 'booking.cancelCareRequest',
  method: 'POST',
  path: '/api/booking/requests/{requestId}/cancel',
  summary: '取消这份申请',
  params,
  response: careRequest,
  access: { kind: 'delegable', scope: 'cancel' },
  idempotent: true,
  errors: ['state-conflict', 'cancel-too-late', 'bill-in-order'],
})
