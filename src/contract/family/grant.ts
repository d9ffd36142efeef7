import * as v from 'valibot'
import { fen } from '../shared/fen'
import { id } from '../shared/ids'
import { relation } from './relation'
import { scope } from './scopes'

/**
 * How she agreed: own-phone 在自己手机上, phone-call 接电话, counter 在窗口, agent 代办员上门, guardian 监护人同意.
 */
export const consentWays = ['own-phone', 'phone-call', 'counter', 'agent', 'guardian'] as const
export type ConsentWay = (typeof consentWays)[number]
export const consentWay = v.picklist(consentWays)

/** Who ended it: herself in the program, the actor, by phone, at the counter; `replaced` by a newer one. */
export const endedBy = v.picklist(['subject', 'actor', 'phone', 'counter', 'replaced', 'consent-withdrawn'])
export type EndedBy = v.InferOutput<typeof endedBy>

/** The other of the two. */
export const other = v.object({ personId: id, name: v.string(), maskedName: v.string() })

/**
 * 亲情账户: a right to act for another, never a right to her money and never her identity (替她办, not 登录为她).
 * `side` is what the reader is: `actor` acts, `subject` is acted for. Ended ones stay readable.
 */
export const grant = v.object({
  grantId: id,
  side: v.picklist(['actor', 'subject']),
  other,
  /** What the other is to the reader, and how she calls her: 奶奶. */
  relation,
  relationWord: v.string(),
  /** relative 家人, guardian 监护人, agent 村级代办员 (one errand, one consent). */
  kind: v.picklist(['relative', 'guardian', 'agent']),
  scopes: v.array(scope),
  /** Null where nothing may be paid. */
  perPaymentFen: v.nullable(fen),
  perDayFen: v.nullable(fen),
  /** Paid today, by the day in China. */
  spentTodayFen: fen,
  /** 人码合一: the actor's face check may be at most this old; null asks for none. */
  faceWithinSeconds: v.nullable(v.number()),
  state: v.picklist(['active', 'expired', 'ended']),
  /** Last day; null for an errand, which ends by `expiresAt`. */
  until: v.nullable(v.string()),
  startsAt: v.string(),
  expiresAt: v.string(),
  endedAt: v.nullable(v.string()),
  endedBy: v.nullable(endedBy),
  consentWay,
  /** The words she agreed to, as they were said. */
  words: v.string(),
})
export type FamilyGrant = v.InferOutput<typeof grant>
