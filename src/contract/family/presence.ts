import * as v from 'valibot'
import { endpoint } from '../shared/endpoint'
import { id } from '../shared/ids'

const access = { kind: 'self' } as const

/** 人码合一: who acts for another proves that it is she who holds the phone. After 2 failed faces an SMS will do. */
const presence = v.object({
  /** Null where there is none, or it is too old to act with. */
  validUntil: v.nullable(v.string()),
  withinMinutes: v.number(),
  faceFailures: v.number(),
  /** True after 2 failures: the SMS way is open. */
  smsOpen: v.boolean(),
})

export const readPresence = endpoint({
  operationId: 'family.readPresence',
  method: 'GET',
  path: '/api/family/face',
  summary: '本人确认还管用吗',
  response: presence,
  access,
})

/** Begins a face check of the signed-in person; needs the separate consent. Ask `readFace` for the platform's answer. */
export const startFace = endpoint({
  operationId: 'family.startFace',
  method: 'POST',
  path: '/api/family/face',
  summary: '刷脸确认本人',
  body: v.object({ consents: v.pipe(v.array(v.picklist(['face'])), v.maxLength(5)) }),
  response: v.object({ verifyId: id, expiresAt: v.string() }),
  status: 201,
  access,
  errors: ['consent-missing', 'under-age', 'too-many-requests'],
})

/** What the face platform found; never what the program believes. */
export const readFace = endpoint({
  operationId: 'family.readFace',
  method: 'GET',
  path: '/api/family/face/{id}',
  summary: '刷脸结果',
  params: v.object({ id }),
  response: v.object({ result: v.picklist(['pending', 'passed', 'failed', 'expired']), presence }),
  access,
})

/** The way without a face: a code to the actor's own phone, open after 2 failed faces that day. */
export const sendPresenceSms = endpoint({
  operationId: 'family.sendPresenceSms',
  method: 'POST',
  path: '/api/family/face/sms',
  summary: '不刷脸，发验证码',
  response: v.object({ maskedPhone: v.string(), expiresAt: v.string(), resendAfterSeconds: v.number() }),
  access,
  errors: ['way-unavailable', 'too-many-requests'],
})

export const confirmPresence = endpoint({
  operationId: 'family.confirmPresence',
  method: 'POST',
  path: '/api/family/face/confirm',
  summary: '用验证码确认本人',
  body: v.object({ code: v.pipe(v.string(), v.regex(/^\d{6}$/)) }),
  response: presence,
  access,
  errors: ['way-unavailable', 'sms-wrong', 'sms-expired'],
})
