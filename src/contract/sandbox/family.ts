import * as v from 'valibot'
import { endpoint } from '../shared/endpoint'
import { phone } from '../shared/identity'
import { id } from '../shared/ids'

const access = { kind: 'sandbox' } as const
const callState = v.picklist(['ringing', 'agreed', 'refused', 'unanswered'])
const counterNo = v.pipe(v.string(), v.regex(/^QQ-\d{8}$/))
const answer = v.picklist(['agree', 'refuse'])
const revokeCode = v.pipe(v.string(), v.regex(/^\d{6}$/))

/** Calls to a person, newest first, with the exact text that is spoken. */
export const listCalls = endpoint({
  operationId: 'sandbox.listCalls',
  method: 'GET',
  path: '/sandbox/phone/calls',
  summary: '打给她的电话',
  query: v.object({ personId: id }),
  response: v.array(
    v.object({ callId: id, at: v.string(), state: callState, maskedPhone: v.string(), spokenText: v.string() }),
  ),
  access,
})

/** She presses 1 (agree), 2 (refuse), 3 (again), or says the 口令; answers what she hears next. */
export const answerCall = endpoint({
  operationId: 'sandbox.answerCall',
  method: 'POST',
  path: '/sandbox/phone/calls/{callId}',
  summary: '她在电话里按键或说口令',
  params: v.object({ callId: id }),
  body: v.union([
    v.object({ press: v.picklist(['1', '2', '3']) }),
    v.object({ say: v.pipe(v.string(), v.maxLength(40)) }),
  ]),
  response: v.object({ callId: id, state: callState, spokenText: v.string() }),
  access,
  errors: ['state-conflict', 'member-limit'],
})

/** She rings 12393 from her own phone and says the 收回码: the grant ends at once. Five wrong ones a day. */
export const callHotline = endpoint({
  operationId: 'sandbox.callHotline',
  method: 'POST',
  path: '/sandbox/phone/hotline',
  summary: '她打 12393 收回',
  body: v.object({ fromPhone: phone, revokeCode }),
  response: v.object({ ended: v.boolean(), spokenText: v.string() }),
  access,
})

/** What waits at the counter or for an agent: her answer, or somebody who looks at papers. Oldest first. */
export const listWaiting = endpoint({
  operationId: 'sandbox.listWaiting',
  method: 'GET',
  path: '/sandbox/family-counter',
  summary: '窗口等办的亲情账户和家庭共济',
  response: v.array(
    v.object({
      counterNo: v.string(),
      /** consent: 亲情账户, her answer · proof: 亲情账户, papers · share-proof: 家庭共济, papers. */
      what: v.picklist(['consent', 'proof', 'share-proof']),
      actorName: v.string(),
      subjectName: v.string(),
      /** What is read to her; "" where papers are looked at. */
      words: v.string(),
      /** "户口簿，1 页"; "" where no papers are. */
      papers: v.string(),
    }),
  ),
  access,
})

/** The clerk has seen her and her ID card, and read the words to her. */
export const answerAtCounter = endpoint({
  operationId: 'sandbox.answerAtCounter',
  method: 'POST',
  path: '/sandbox/family-counter/{counterNo}',
  summary: '她在窗口同意',
  params: v.object({ counterNo }),
  body: v.object({ answer }),
  response: v.object({ counterNo: v.string(), status: v.string(), words: v.string() }),
  access,
  errors: ['state-conflict', 'member-limit'],
})

/** The clerk looks at the papers that were handed in. */
export const reviewProof = endpoint({
  operationId: 'sandbox.reviewProof',
  method: 'POST',
  path: '/sandbox/family-counter/{counterNo}/proof',
  summary: '审核亲属关系证明',
  params: v.object({ counterNo }),
  body: v.variant('result', [
    v.object({ result: v.literal('accepted') }),
    v.object({ result: v.literal('rejected'), note: v.pipe(v.string(), v.minLength(1), v.maxLength(100)) }),
  ]),
  response: v.object({ counterNo: v.string(), status: v.string() }),
  access,
  errors: ['state-conflict'],
})

/** At the counter, with her ID card seen: the grant of the 收回码 she says, or without one everything she agreed to. */
export const revokeAtCounter = endpoint({
  operationId: 'sandbox.revokeAtCounter',
  method: 'POST',
  path: '/sandbox/family-counter/revocations',
  summary: '她在窗口收回',
  body: v.object({ personId: id, revokeCode: v.optional(revokeCode) }),
  response: v.object({ ended: v.boolean(), spokenText: v.string() }),
  access,
  errors: ['not-found'],
})

/** The register of 村级代办员. */
export const listAgents = endpoint({
  operationId: 'sandbox.listAgents',
  method: 'GET',
  path: '/sandbox/agents',
  summary: '村级代办员名册',
  response: v.array(v.object({ personId: id, name: v.string(), village: v.string(), villagers: v.number() })),
  access,
})

/** A registered agent at her home reads the words to her and writes down her answer; not for his own errands. */
export const witnessAnswer = endpoint({
  operationId: 'sandbox.witnessAnswer',
  method: 'POST',
  path: '/sandbox/agents/{personId}/witness',
  summary: '代办员上门见证',
  params: v.object({ personId: id }),
  body: v.object({ counterNo, answer }),
  response: v.object({ counterNo: v.string(), status: v.string(), words: v.string() }),
  access,
  errors: ['state-conflict', 'agent-only', 'member-limit'],
})
