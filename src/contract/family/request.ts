import * as v from 'valibot'
import { fen } from '../shared/fen'
import { certType, phone } from '../shared/identity'
import { id } from '../shared/ids'
import { line } from '../shared/line'
import { consentWay } from './grant'
import { dayCeiling, paymentCeiling, term } from './limits'
import { claimedRelation, relation } from './relation'
import { scope, scopeList } from './scopes'

/** Whom: somebody the platform already named (`listRelatives`, an earlier grant), or by her certificate. */
export const whom = v.variant('by', [
  v.object({ by: v.literal('personId'), personId: id }),
  v.object({
    by: v.literal('certificate'),
    name: line(50),
    certType,
    certNo: v.pipe(v.string(), v.trim(), v.toUpperCase(), v.minLength(1), v.maxLength(40)),
    /** 预留手机. Where it is not the one on record, no call and no SMS can go out; absent: the one on record. */
    phone: v.optional(phone),
  }),
])
export type Whom = v.InferOutput<typeof whom>

/** What is asked for. Ceilings are needed with `pay` and left out without; `term` is not for a 村级代办员. */
export const application = v.object({
  whom,
  /** What she is to the applicant; the platform's own finding stands above it. */
  relation: claimedRelation,
  scopes: scopeList,
  perPaymentFen: v.optional(paymentCeiling),
  perDayFen: v.optional(dayCeiling),
  term: v.optional(term),
})
export type Application = v.InferOutput<typeof application>

/** 亲属关系证明: what a household register, a court or a committee writes. */
export const proofKinds = {
  'household-book': '户口簿',
  'birth-certificate': '出生医学证明',
  'marriage-certificate': '结婚证',
  'guardianship-papers': '监护证明（法院或居委会出具）',
  'kinship-notarised': '亲属关系公证书',
  'committee-letter': '村（居）委会证明',
} as const
export type ProofKind = keyof typeof proofKinds
export const proofKind = v.picklist(Object.keys(proofKinds).filter((kind): kind is ProofKind => kind in proofKinds))

/** One way she can agree, as the screen offers it. */
export const wayOffer = v.variant('available', [
  v.object({ way: consentWay, available: v.literal(true), hint: v.string() }),
  v.object({ way: consentWay, available: v.literal(false), hint: v.string(), reason: v.string() }),
])
export type ConsentOffer = v.InferOutput<typeof wayOffer>

/**
 * proof-needed: the platform did not find the tie, a proof is asked for · proof-review: somebody is looking at it ·
 * awaiting-consent: she has to agree · agreed, refused, withdrawn (by the applicant), expired (7 days): ended.
 */
export const requestStatus = v.picklist([
  'proof-needed',
  'proof-review',
  'awaiting-consent',
  'agreed',
  'refused',
  'withdrawn',
  'expired',
])
export type RequestStatus = v.InferOutput<typeof requestStatus>

/** A request to act for somebody, as either side reads it. */
export const request = v.object({
  requestId: id,
  status: requestStatus,
  side: v.picklist(['actor', 'subject']),
  /** Her name is whole only to who is known to be family; else masked. */
  otherName: v.string(),
  relation,
  relationWord: v.string(),
  /** judged by the household register, proved by papers, or still unknown. */
  kinship: v.picklist(['judged', 'proved', 'unknown']),
  scopes: v.array(scope),
  perPaymentFen: v.nullable(fen),
  perDayFen: v.nullable(fen),
  until: v.nullable(v.string()),
  /** The exact words she will hear, or heard. */
  words: v.string(),
  /** "" until the tie is known, or without a phone. */
  maskedPhone: v.string(),
  /** In the order to offer them; empty for the subject and once ended. */
  ways: v.array(wayOffer),
  /** What to say or show at the counter: "QQ-48210371". */
  counterNo: v.string(),
  proof: v.nullable(
    v.object({
      kind: proofKind,
      pages: v.number(),
      state: v.picklist(['in-review', 'accepted', 'rejected']),
      /** Why it was rejected; "" otherwise. */
      note: v.string(),
    }),
  ),
  /** The newest call to her, while it is asked for how it fares. */
  call: v.nullable(
    v.object({ callId: id, state: v.picklist(['ringing', 'agreed', 'refused', 'unanswered']), at: v.string() }),
  ),
  /** Set once agreed. */
  grantId: v.nullable(id),
  createdAt: v.string(),
  expiresAt: v.string(),
})
export type GrantRequest = v.InferOutput<typeof request>
