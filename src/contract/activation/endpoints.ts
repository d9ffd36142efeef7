import * as v from 'valibot'
import { endpoint } from '../shared/endpoint'
import { id } from '../shared/ids'
import { activationConsent, application, pin, realName } from './application'
import { codeDigits, credential } from './credential'

const access = { kind: 'delegable', scope: 'show-code' } as const
const params = v.object({ id })

/**
 * Begins 医保码激活: real-name data and consents. Refuses who cannot have a code, each with its own reason. The data
 * must be the subject's own: of herself, or of her who is represented. An open application is resumed.
 */
export const createApplication = endpoint({
  operationId: 'activation.createApplication',
  method: 'POST',
  path: '/api/activation/applications',
  summary: '开始激活医保码',
  body: v.object({ ...realName.entries, consents: v.pipe(v.array(activationConsent), v.maxLength(10)) }),
  response: application,
  status: 201,
  access,
  errors: [
    'consent-missing',
    'cert-no-invalid',
    'identity-mismatch',
    'not-insured',
    'insurance-paused',
    'under-age',
    'deceased',
    'already-activated',
    'too-many-requests',
  ],
})

export const readApplication = endpoint({
  operationId: 'activation.readApplication',
  method: 'GET',
  path: '/api/activation/applications/{id}',
  summary: '激活办到哪一步',
  params,
  response: application,
  access,
})

/** Sends the SMS code (6 digits, 5 minutes); again after `resendAfterSeconds`. */
export const sendSms = endpoint({
  operationId: 'activation.sendSms',
  method: 'POST',
  path: '/api/activation/applications/{id}/sms',
  summary: '发短信验证码',
  params,
  response: v.object({ maskedPhone: v.string(), expiresAt: v.string(), resendAfterSeconds: v.number() }),
  access,
  errors: ['application-expired', 'too-many-requests', 'state-conflict', 'way-unavailable'],
})

/** Begins a face check; needs the separate consent. The result is asked of the platform, never of the client. */
export const startFace = endpoint({
  operationId: 'activation.startFace',
  method: 'POST',
  path: '/api/activation/applications/{id}/face',
  summary: '开始刷脸',
  params,
  body: v.object({ consents: v.array(activationConsent) }),
  response: v.object({ verifyId: id, expiresAt: v.string() }),
  access,
  errors: ['consent-missing', 'application-expired', 'state-conflict', 'way-unavailable'],
})

/** Makes the slip for the office counter (医保经办窗口): its number and the text of its QR code. */
export const createSlip = endpoint({
  operationId: 'activation.createSlip',
  method: 'POST',
  path: '/api/activation/applications/{id}/slip',
  summary: '取到窗口激活的单子',
  params,
  response: v.object({
    slipNo: v.string(),
    qrText: v.string(),
    expiresAt: v.string(),
    place: v.string(),
    address: v.string(),
    hours: v.string(),
    bring: v.array(v.string()),
  }),
  access,
  errors: ['application-expired', 'state-conflict'],
})

/** Proves that it is the person herself. Each way has its own proof. */
export const verify = endpoint({
  operationId: 'activation.verify',
  method: 'POST',
  path: '/api/activation/applications/{id}/verify',
  summary: '确认是本人',
  params,
  body: v.variant('way', [
    v.object({ way: v.literal('face'), verifyId: id }),
    v.object({
      way: v.literal('sms'),
      /** The 6 digits of the SMS. */
      code: v.pipe(v.string(), v.regex(/^\d{6}$/)),
      /** Last 6 of the social-security card (社会保障卡). */
      cardLast6: v.pipe(v.string(), v.regex(/^[0-9A-Z]{6}$/)),
    }),
    v.object({ way: v.literal('counter') }),
    v.object({ way: v.literal('relative') }),
  ]),
  response: application,
  access,
  errors: [
    'application-expired',
    'state-conflict',
    'sms-wrong',
    'sms-expired',
    'card-wrong',
    'face-failed',
    'counter-pending',
    'way-unavailable',
  ],
})

/** Sets the payment PIN and activates. */
export const setPin = endpoint({
  operationId: 'activation.setPin',
  method: 'POST',
  path: '/api/activation/applications/{id}/pin',
  summary: '设支付密码，完成激活',
  params,
  body: v.object({ pin }),
  response: v.object({ status: v.literal('activated'), activatedAt: v.string(), credential }),
  access,
  errors: ['not-verified', 'pin-weak', 'application-expired', 'already-activated'],
})

export const readCredential = endpoint({
  operationId: 'credential.read',
  method: 'GET',
  path: '/api/credential',
  summary: '医保码的状态',
  response: credential,
  access: { kind: 'delegable', scope: 'show-code' },
})

/** A fresh 医保码: 28 digits, 60 seconds, one use per businessType. A new one ends the ones before it. */
export const createCode = endpoint({
  operationId: 'credential.createCode',
  method: 'POST',
  path: '/api/credential/code',
  summary: '取一个新的医保码',
  response: v.object({ code: codeDigits, expiresAt: v.string() }),
  status: 201,
  access: { kind: 'delegable', scope: 'show-code' },
  errors: ['not-activated', 'code-suspended', 'not-insured', 'insurance-paused'],
})

/** How the newest code fares, asked while it is on the screen: was it scanned, and for what. */
export const readCode = endpoint({
  operationId: 'credential.readCode',
  method: 'GET',
  path: '/api/credential/code',
  summary: '最新的码用过没有',
  response: v.variant('state', [
    v.object({ state: v.literal('none') }),
    v.object({ state: v.literal('fresh'), expiresAt: v.string() }),
    v.object({ state: v.literal('used'), usedFor: v.string(), at: v.string(), institutionName: v.string() }),
    v.object({ state: v.literal('expired') }),
  ]),
  access: { kind: 'delegable', scope: 'show-code' },
})

/** Stops the code at once (lost phone); codes already shown stop too. */
export const suspendCredential = endpoint({
  operationId: 'credential.suspend',
  method: 'POST',
  path: '/api/credential/suspend',
  summary: '停用医保码',
  response: credential,
  access: { kind: 'self' },
  errors: ['not-activated'],
})

export const resumeCredential = endpoint({
  operationId: 'credential.resume',
  method: 'POST',
  path: '/api/credential/resume',
  summary: '恢复使用医保码',
  response: credential,
  access: { kind: 'self' },
  errors: ['not-activated'],
})
