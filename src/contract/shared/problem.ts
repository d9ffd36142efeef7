import * as v from 'valibot'

/** Every problem the API can answer, with its HTTP status. The code, not the status, is what a client acts on. */
export const problems = {
  malformed: 400,
  'idempotency-key-missing': 400,
  'session-missing': 401,
  'session-expired': 401,
  'not-allowed': 403,
  'grant-missing': 403,
  'grant-scope': 403,
  'grant-ceiling': 403,
  'grant-expired': 403,
  'grant-revoked': 403,
  'face-check-needed': 403,
  'not-found': 404,
  'code-unknown': 404,
  'body-too-large': 413,
  'state-conflict': 409,
  'idempotency-key-reused': 409,
  'already-activated': 409,
  'application-expired': 409,
  'not-verified': 409,
  'not-activated': 409,
  'code-used': 409,
  'code-expired': 409,
  'code-suspended': 409,
  'preview-expired': 409,
  'bill-changed': 409,
  'bill-in-order': 409,
  'bill-paid': 409,
  'order-closed': 409,
  'filing-exists': 409,
  'filing-locked': 409,
  'identity-mismatch': 422,
  'cert-no-invalid': 422,
  'consent-missing': 422,
  'not-insured': 422,
  'insurance-paused': 422,
  'under-age': 422,
  deceased: 422,
  'way-unavailable': 422,
  'sms-wrong': 422,
  'sms-expired': 422,
  'card-wrong': 422,
  'face-failed': 422,
  'counter-pending': 422,
  'pin-weak': 422,
  'region-unsupported': 422,
  'med-type-unsupported': 422,
  'institution-unknown': 422,
  'relation-unknown': 422,
  'guardian-only': 422,
  'agent-only': 422,
  'member-limit': 422,
  'share-unavailable': 422,
  'filing-not-needed': 422,
  'filing-proof': 422,
  'invoice-unknown': 422,
  'papers-wrong': 422,
  'account-wrong': 422,
  'file-refused': 422,
  'storage-full': 422,
  'too-many-requests': 429,
  internal: 500,
  unavailable: 503,
} as const

export type ProblemCode = keyof typeof problems

const codes = v.picklist(Object.keys(problems).filter((code): code is ProblemCode => code in problems))

/** RFC 9457 `application/problem+json`. `fields` names what to mend in a form, by path ("certNo"). */
export const problemSchema = v.object({
  type: v.string(),
  title: v.string(),
  status: v.number(),
  detail: v.optional(v.string()),
  code: codes,
  traceId: v.string(),
  fields: v.optional(v.record(v.string(), v.string())),
  /** With `bill-in-order`: the open order; with `bill-paid`: the one that paid it. */
  orderId: v.optional(v.string()),
  /** With `sms-wrong`, `face-failed`: how many tries are left. */
  triesLeft: v.optional(v.number()),
  /** Seconds to wait, as in the `Retry-After` header. */
  retryAfter: v.optional(v.number()),
})
export type Problem = v.InferOutput<typeof problemSchema>
