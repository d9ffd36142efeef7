import * as v from 'valibot'
import { endpoint } from '../shared/endpoint'
import { id } from '../shared/ids'
import type { ProblemCode } from '../shared/problem'
import { hold } from './hold'

const access = { kind: 'delegable', scope: 'book' } as const
const params = v.object({ holdId: id })

/** Why a number cannot be had by this person now; with `alternatives` where there are some. */
export const barred: readonly ProblemCode[] = [
  'slot-taken',
  'session-full',
  'session-stopped',
  'session-over',
  'not-released',
  'booking-limit',
  'booking-same-day',
  'age-gate',
  'sex-gate',
  'booking-banned',
]

/**
 * 占号. Without `slotNo` the first free one. A person holds one number at a time: an earlier hold that was chosen is
 * let go by this. With `movingId` it is for moving that booking, which is kept meanwhile.
 */
export const createHold = endpoint({
  operationId: 'booking.createHold',
  method: 'POST',
  path: '/api/booking/holds',
  summary: '占一个号',
  body: v.strictObject({
    sessionId: id,
    slotNo: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(500))),
    movingId: v.optional(id),
  }),
  response: hold,
  status: 201,
  access,
  idempotent: true,
  errors: [...barred, 'move-too-late', 'state-conflict', 'not-found'],
})

export const readHold = endpoint({
  operationId: 'booking.readHold',
  method: 'GET',
  path: '/api/booking/holds/{holdId}',
  summary: '占着的号',
  params,
  response: hold,
  access,
})

/** 再留几分钟, once. */
export const extendHold = endpoint({
  operationId: 'booking.extendHold',
  method: 'POST',
  path: '/api/booking/holds/{holdId}/extend',
  summary: '多留一会儿',
  params,
  response: hold,
  access,
  idempotent: true,
  errors: ['hold-expired', 'hold-extended', 'session-stopped', 'state-conflict'],
})

/** 放掉: the number goes to who waits, or back to the list. An offer that is let go is declined. Twice is no harm. */
export const releaseHold = endpoint({
  operationId: 'booking.releaseHold',
  method: 'DELETE',
  path: '/api/booking/holds/{holdId}',
  summary: '放掉这个号',
  params,
  response: hold,
  access,
})
