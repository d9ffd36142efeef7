import * as v from 'valibot'
import { billLine } from '../settlement/bill'
import { orderStatus } from '../settlement/order'
import { endpoint } from '../shared/endpoint'
import { fen } from '../shared/fen'
import { certType } from '../shared/identity'
import { id, institutionId } from '../shared/ids'
import { medType } from '../shared/insurance'

const access = { kind: 'sandbox' } as const

/** Seed data, the clock to real time, faults off. With a seed and a frozen clock everything is reproducible. */
export const reset = endpoint({
  operationId: 'sandbox.reset',
  method: 'POST',
  path: '/sandbox/reset',
  summary: '回到种子数据',
  body: v.object({ seed: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2_147_483_647)), 1) }),
  response: v.object({ seed: v.number(), now: v.string() }),
  access,
})

/** Who can sign in with `sandbox:<personaId>`, and what to write in the forms. */
export const listPersonas = endpoint({
  operationId: 'sandbox.listPersonas',
  method: 'GET',
  path: '/sandbox/personas',
  summary: '演示身份',
  response: v.array(
    v.object({
      personaId: v.string(),
      personId: id,
      name: v.string(),
      insuredRegion: v.string(),
      insuranceType: v.string(),
      retired: v.boolean(),
      activated: v.boolean(),
      accountBalanceFen: fen,
      note: v.string(),
      form: v.object({
        name: v.string(),
        certType,
        certNo: v.string(),
        phone: v.string(),
        cardLast6: v.string(),
      }),
    }),
  ),
  access,
})

/** A hospital issues a bill (2204). Without `visitId` it opens a visit; med type 21 then is one new stay. */
export const createBill = endpoint({
  operationId: 'sandbox.createBill',
  method: 'POST',
  path: '/sandbox/bills',
  summary: '医院开账单',
  body: v.object({
    personId: id,
    institutionId,
    visitId: v.optional(id),
    medType,
    department: v.optional(v.pipe(v.string(), v.maxLength(40))),
    lines: v.pipe(v.array(billLine), v.minLength(1), v.maxLength(200)),
  }),
  response: v.object({ billId: id, visitId: id, totalFen: fen }),
  status: 201,
  access,
  errors: ['not-found', 'institution-unknown', 'state-conflict'],
})

/** The hospital changes an unpaid bill: figures shown before are no longer true. */
export const changeBill = endpoint({
  operationId: 'sandbox.changeBill',
  method: 'POST',
  path: '/sandbox/bills/{billId}/lines',
  summary: '医院改账单',
  params: v.object({ billId: id }),
  body: v.object({ lines: v.pipe(v.array(billLine), v.minLength(1), v.maxLength(200)) }),
  response: v.object({ billId: id, visitId: id, totalFen: fen }),
  access,
  errors: ['bill-in-order', 'bill-paid'],
})

/** 结算撤销 (2208): the hospital takes a paid settlement back. All that was paid goes back, and the bill is open again. */
export const reverseOrder = endpoint({
  operationId: 'sandbox.reverseOrder',
  method: 'POST',
  path: '/sandbox/orders/{orderId}/reversal',
  summary: '医院撤销结算',
  params: v.object({ orderId: id }),
  response: v.object({ orderId: id, status: orderStatus }),
  access,
  errors: ['state-conflict'],
})

/** A pre-agreed 家庭共济 share: the holder's account may pay the member's own part up to a ceiling per use. */
export const createShare = endpoint({
  operationId: 'sandbox.createShare',
  method: 'POST',
  path: '/sandbox/shares',
  summary: '先约好家庭共济',
  body: v.object({ holderPersonId: id, memberPersonId: id, ceilingPerUseFen: fen }),
  response: v.object({ shareId: id }),
  status: 201,
  access,
  errors: ['state-conflict', 'not-found'],
})
