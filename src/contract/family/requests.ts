import * as v from 'valibot'
import { endpoint } from '../shared/endpoint'
import { id } from '../shared/ids'
import { dayCeiling, paymentCeiling, term } from './limits'
import { relation } from './relation'
import { application, proofKind, request } from './request'
import { scopeList } from './scopes'

const access = { kind: 'self' } as const
const params = v.object({ id })

/** What may be chosen, and what the region asks for. The texts are `scopeGroups`, `scopeTexts`, `termTexts`. */
export const readRules = endpoint({
  operationId: 'family.readRules',
  method: 'GET',
  path: '/api/family/rules',
  summary: '亲情账户的规定',
  response: v.object({
    paymentCeilings: v.array(paymentCeiling),
    dayCeilings: v.array(dayCeiling),
    terms: v.array(term),
    /** How many people one may act for, and for how many now. */
    memberLimit: v.number(),
    members: v.number(),
    /** 人码合一: how old a face check may be. */
    faceWithinMinutes: v.number(),
    /** True for a registered 村级代办员: one errand at a time, each with a consent of its own. */
    isAgent: v.boolean(),
  }),
  access,
})

/** Relatives whom the household register names: nobody has to type their numbers, no proof is needed. */
export const listRelatives = endpoint({
  operationId: 'family.listRelatives',
  method: 'GET',
  path: '/api/family/relatives',
  summary: '平台查到的家人',
  response: v.object({
    items: v.array(
      v.object({
        personId: id,
        maskedName: v.string(),
        relation,
        relationWord: v.string(),
        /** True with an active grant: one acts for her already. */
        granted: v.boolean(),
      }),
    ),
  }),
  access,
})

/**
 * Asks to act for somebody (亲情账户申请). The platform judges the tie first; where it finds none, `proof-needed`. An
 * open request to the same person is replaced. Whether a number exists is never told: `identity-mismatch` for all.
 */
export const createRequest = endpoint({
  operationId: 'family.createRequest',
  method: 'POST',
  path: '/api/family/requests',
  summary: '申请替家人办',
  body: application,
  response: request,
  status: 201,
  access,
  errors: [
    'identity-mismatch',
    'cert-no-invalid',
    'not-found',
    'under-age',
    'deceased',
    'guardian-only',
    'member-limit',
    'agent-only',
    'state-conflict',
  ],
})

/** Requests I made and requests made to me, newest first, ended ones of the last 30 days included. */
export const listRequests = endpoint({
  operationId: 'family.listRequests',
  method: 'GET',
  path: '/api/family/requests',
  summary: '亲情账户的申请',
  response: v.object({ made: v.array(request), received: v.array(request) }),
  access,
})

/** One request, for either of the two; another's is not found. */
export const readRequest = endpoint({
  operationId: 'family.readRequest',
  method: 'GET',
  path: '/api/family/requests/{id}',
  summary: '申请办到哪一步',
  params,
  response: request,
  access,
})

/** The applicant takes it back. */
export const withdrawRequest = endpoint({
  operationId: 'family.withdrawRequest',
  method: 'DELETE',
  path: '/api/family/requests/{id}',
  summary: '撤回申请',
  params,
  response: request,
  access,
  errors: ['state-conflict'],
})

/** A stand-in for the upload: the kind of paper and how many pages; somebody at the counter looks at it. */
export const addProof = endpoint({
  operationId: 'family.addProof',
  method: 'POST',
  path: '/api/family/requests/{id}/proof',
  summary: '交亲属关系证明',
  params,
  body: v.object({ kind: proofKind, pages: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20)) }),
  response: request,
  access,
  errors: ['state-conflict', 'not-found'],
})

/** Calls her phone and reads `words`; she presses 1 or 2. At most 3 calls a day to one person. */
export const placeCall = endpoint({
  operationId: 'family.placeCall',
  method: 'POST',
  path: '/api/family/requests/{id}/call',
  summary: '打电话请她同意',
  params,
  response: request,
  access,
  errors: ['state-conflict', 'way-unavailable', 'too-many-requests', 'not-found'],
})

/** The guardian agrees for a child under 14, or for her ward: needs the separate consent `guardian`. */
export const agreeAsGuardian = endpoint({
  operationId: 'family.agreeAsGuardian',
  method: 'POST',
  path: '/api/family/requests/{id}/guardian',
  summary: '监护人同意',
  params,
  body: v.object({ consents: v.pipe(v.array(v.picklist(['guardian'])), v.maxLength(5)) }),
  response: request,
  access,
  errors: ['consent-missing', 'state-conflict', 'way-unavailable', 'member-limit', 'not-found'],
})

/** To her who is asked: an SMS code (6 digits, 5 minutes) to her own phone. */
export const sendAnswerSms = endpoint({
  operationId: 'family.sendAnswerSms',
  method: 'POST',
  path: '/api/family/requests/{id}/sms',
  summary: '发同意用的验证码',
  params,
  response: v.object({ maskedPhone: v.string(), expiresAt: v.string(), resendAfterSeconds: v.number() }),
  access,
  errors: ['state-conflict', 'way-unavailable', 'too-many-requests', 'not-found'],
})

/**
 * She who is asked agrees or refuses on her own phone. Agreeing is proved by SMS or face; she may allow less than was
 * asked (`scopes`), never more. Refusing needs no proof.
 */
export const answerRequest = endpoint({
  operationId: 'family.answerRequest',
  method: 'POST',
  path: '/api/family/requests/{id}/answer',
  summary: '同意或不同意',
  params,
  body: v.variant('answer', [
    v.object({
      answer: v.literal('agree'),
      scopes: v.optional(scopeList),
      proof: v.variant('way', [
        v.object({ way: v.literal('sms'), code: v.pipe(v.string(), v.regex(/^\d{6}$/)) }),
        v.object({ way: v.literal('face'), verifyId: id }),
      ]),
    }),
    v.object({ answer: v.literal('refuse') }),
  ]),
  response: request,
  access,
  errors: [
    'state-conflict',
    'way-unavailable',
    'sms-wrong',
    'sms-expired',
    'face-failed',
    'under-age',
    'member-limit',
    'not-found',
  ],
})
