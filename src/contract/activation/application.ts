import * as v from 'valibot'
import { certType, phone } from '../shared/identity'
import { id } from '../shared/ids'
import { line } from '../shared/line'

/** Purposes that are consented to one by one (PIPL 29); face is asked only when the face way is taken. */
export const activationConsents = ['identity', 'face'] as const
export type ActivationConsent = (typeof activationConsents)[number]
export const activationConsent = v.picklist(activationConsents)

/** 实人认证方式: four ways; `relative` is a family member or a village agent (村级代办员). */
export const ways = ['face', 'sms', 'counter', 'relative'] as const
export type Way = (typeof ways)[number]
const way = v.picklist(ways)

/** 刷脸 that failed so often goes last: the other ways are offered first and by name. */
export const FACE_FAILURES_TILL_LAST = 2

/** One way as the screen offers it; `hint` is its second line, `reason` says why it cannot be taken. */
export const wayOffer = v.variant('available', [
  v.object({ way, available: v.literal(true), hint: v.string() }),
  v.object({ way, available: v.literal(false), hint: v.string(), reason: v.string() }),
])
export type WayOffer = v.InferOutput<typeof wayOffer>

/** Real-name data (实名信息). The name is compared as written, the number by its kind. */
export const realName = v.object({
  name: line(50),
  certType,
  /** Short ones reach the check of the number, which says in words how many digits are missing. */
  certNo: v.pipe(v.string(), v.trim(), v.toUpperCase(), v.minLength(1), v.maxLength(40)),
  phone,
})
export type RealName = v.InferOutput<typeof realName>

/** Where an application stands. It lives 24 hours; once a slip for the counter is made, as long as the slip. */
export const applicationStatus = v.picklist(['identified', 'verified', 'activated', 'expired'])

export const application = v.object({
  applicationId: id,
  status: applicationStatus,
  maskedName: v.string(),
  maskedPhone: v.string(),
  ways: v.array(wayOffer),
  /** Failed face checks so far (FACE_FAILURES_TILL_LAST). */
  faceFailures: v.number(),
  expiresAt: v.string(),
})
export type Application = v.InferOutput<typeof application>

/** 支付密码: 6 digits, not weak (checkPin). */
export const pin = v.pipe(v.string(), v.regex(/^\d{6}$/))

const PATTERNS = [/^(\d\d)\1\1$/, /^(\d{3})\1$/, /^(\d)(\d)(\d)\3\2\1$/, /^(\d)\1(\d)\2(\d)\3$/]

/**
 * True for a PIN anyone would try first: one digit repeated, a run up or down also past 9 and 0 (890123), any even step
 * (024680), and patterns like 121212, 123123, 123321 or 112233.
 */
export function isWeakPin(digits: string): boolean {
  const steps = [...digits].slice(1).map((digit, index) => (Number(digit) - Number(digits[index]) + 10) % 10)
  const run = steps.every((step) => step === steps[0])
  return run || PATTERNS.some((pattern) => pattern.test(digits))
}
