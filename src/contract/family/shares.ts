import * as v from 'valibot'
import { endpoint } from '../shared/endpoint'
import { fen } from '../shared/fen'
import { id } from '../shared/ids'
import { other } from './grant'
import { relation } from './relation'
import { whom } from './request'

const access = { kind: 'self' } as const
const params = v.object({ id })

/** agreed 事先约好: used without asking · each-time 每次问我: the holder is asked for every bill. */
export const shareAsking = v.picklist(['agreed', 'each-time'])

/** 一次最多用: what may be chosen, fen. */
export const shareCeilings = [10_000, 15_000, 30_000, 50_000, 100_000] as const

/**
 * 家庭共济: the holder's personal account (个人账户) pays the member's own part. Money, not a right to act: who shares
 * money sees nothing and may do nothing for the member.
 */
export const share = v.object({
  shareId: id,
  /** `holder` gives, `member` receives. */
  side: v.picklist(['holder', 'member']),
  other,
  relation: v.nullable(relation),
  relationWord: v.string(),
  ceilingPerUseFen: fen,
  asking: shareAsking,
  state: v.picklist(['active', 'ended']),
  createdAt: v.string(),
  endedAt: v.nullable(v.string()),
})
export type Share = v.InferOutput<typeof share>

/** A holder who wants to be asked: may this bill be paid from my account? */
export const shareAsk = v.object({
  askId: id,
  shareId: id,
  side: v.picklist(['holder', 'member']),
  otherName: v.string(),
  institutionName: v.string(),
  /** The bill's total; at most `ceilingFen` of it can come from the account. */
  totalFen: fen,
  ceilingFen: fen,
  state: v.picklist(['waiting', 'agreed', 'refused']),
  at: v.string(),
})
export type ShareAsk = v.InferOutput<typeof shareAsk>

/** 共用账户余额: both ways, what the region allows, in words, and what waits for an answer. */
export const listShares = endpoint({
  operationId: 'family.listShares',
  method: 'GET',
  path: '/api/family/shares',
  summary: '家庭共济',
  response: v.object({
    given: v.array(share),
    received: v.array(share),
    asks: v.array(shareAsk),
    /** Null for who has no personal account (residents) and so cannot give. */
    rule: v.nullable(
      v.object({
        pastYearOnly: v.boolean(),
        reach: v.picklist(['pooling-area', 'province', 'cross-province']),
        /** What can be shared now, fen. */
        shareableFen: fen,
        /** In the reader's words, one a line: which money, how far, in which order, what it may not pay. */
        lines: v.array(v.string()),
      }),
    ),
  }),
  access,
})

/** The holder lets a near relative's own part be paid from her account. Needs the separate consent `share-balance`. */
export const createShare = endpoint({
  operationId: 'family.createShare',
  method: 'POST',
  path: '/api/family/shares',
  summary: '约定家庭共济',
  body: v.object({
    whom,
    ceilingPerUseFen: v.picklist(shareCeilings),
    asking: shareAsking,
    consents: v.pipe(v.array(v.picklist(['share-balance'])), v.maxLength(5)),
  }),
  response: share,
  status: 201,
  access,
  idempotent: true,
  errors: [
    'consent-missing',
    'identity-mismatch',
    'cert-no-invalid',
    'relation-unknown',
    'share-unavailable',
    'under-age',
    'deceased',
    'state-conflict',
    'not-found',
    'too-many-requests',
  ],
})

/** The holder stops it, or the member declines it: at once; a payment that was ordered before is finished. */
export const endShare = endpoint({
  operationId: 'family.endShare',
  method: 'DELETE',
  path: '/api/family/shares/{id}',
  summary: '停止家庭共济',
  params,
  response: share,
  access,
})

/** The member, or who may pay for her, asks the holder for one bill (`each-time`). Asking again is no harm. */
export const askShare = endpoint({
  operationId: 'family.askShare',
  method: 'POST',
  path: '/api/family/shares/{id}/asks',
  summary: '问一问能不能共济',
  params,
  body: v.object({ billId: id }),
  response: shareAsk,
  status: 201,
  access: { kind: 'delegable', scope: 'pay' },
  errors: ['state-conflict', 'bill-paid'],
})

/** The holder answers; agreed is for this one bill. */
export const answerAsk = endpoint({
  operationId: 'family.answerAsk',
  method: 'POST',
  path: '/api/family/asks/{id}/answer',
  summary: '同意或不同意这次共济',
  params,
  body: v.object({ answer: v.picklist(['agree', 'refuse']) }),
  response: shareAsk,
  access,
  errors: ['state-conflict', 'not-found'],
})
