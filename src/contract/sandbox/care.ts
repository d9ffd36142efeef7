import * as v from 'valibot'
import { careKind } from '../booking/kinds/kind'
import { careStatus } from '../booking/kinds/machine'
import { dayPart } from '../booking/kinds/offer'
import { isDate } from '../shared/dates'
import { endpoint } from '../shared/endpoint'
import { id } from '../shared/ids'
import { line } from '../shared/line'

const access = { kind: 'sandbox' } as const
const time = v.object({ day: v.pipe(v.string(), v.check(isDate)), part: dayPart })

/** What the hospital sees of a request. */
const careCase = v.object({
  requestId: id,
  kind: careKind,
  title: v.string(),
  name: v.string(),
  status: careStatus,
  time: v.nullable(v.object({ day: v.string(), part: dayPart })),
  reason: v.string(),
  visitId: v.nullable(id),
  delivery: v.picklist(['none', 'pick-up', 'waiting', 'sent', 'received']),
})

/** Requests that wait for the hospital or are agreed, newest first. */
export const listCareCases = endpoint({
  operationId: 'sandbox.listCareCases',
  method: 'GET',
  path: '/sandbox/clinic/requests',
  summary: '医院收到的申请',
  response: v.object({ items: v.array(careCase) }),
  access,
})

/**
 * The hospital's side: accept with time and who comes (of a 续方 it is the new prescription) · decline or withdraw with
 * the reason · finish when it was done · send and hand over what is delivered.
 */
export const answerCareCase = endpoint({
  operationId: 'sandbox.answerCareCase',
  method: 'POST',
  path: '/sandbox/clinic/requests/{requestId}',
  summary: '医院答复申请',
  params: v.object({ requestId: id }),
  body: v.variant('act', [
    v.object({ act: v.literal('accept'), staff: line(20), time: v.optional(time) }),
    v.object({ act: v.picklist(['decline', 'withdraw']), why: line(100) }),
    v.object({ act: v.picklist(['finish', 'send', 'hand-over']) }),
  ]),
  response: careCase,
  access,
  errors: ['state-conflict', 'bill-in-order'],
})
