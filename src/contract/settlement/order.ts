import * as v from 'valibot'
import { fen } from '../shared/fen'
import { id, region } from '../shared/ids'
import { breakdown } from './breakdown'

/** Why the person bears a part, the largest first; the amounts sum to `personalTotalFen`. */
export const explanationItem = v.object({
  ruleId: v.string(),
  /** Where the reason is about one line only. */
  lineNo: v.optional(v.number()),
  amountFen: v.number(),
  /** Heading: "超过最高限价". */
  title: v.string(),
  /** Which rule, and how it comes to this amount. */
  why: v.string(),
  /** What would have changed it; absent where nothing would. */
  tip: v.optional(v.string()),
  /** `why` and `tip` as one, for reading aloud. */
  text: v.string(),
  /** The lines behind it, in the bill's order; empty when it is about the whole bill. */
  lines: v.array(v.object({ lineNo: v.number(), amountFen: v.number() })),
})
export type ExplanationItem = v.InferOutput<typeof explanationItem>

/** One source of money on the settlement screen, always in this order: fund, own, shared, cash. */
export const source = v.object({
  source: v.picklist(['fund', 'own', 'shared', 'cash']),
  /** "医保基金付", "周晓的共济账户". */
  title: v.string(),
  /** "安康居民医保，门诊慢特病", or why it is zero. */
  note: v.string(),
  amountFen: fen,
})
export type Source = v.InferOutput<typeof source>

/** Who pays what for a bill, before paying: 预结算. Valid 10 minutes; the order must show the same figures. */
export const preview = v.object({
  previewId: id,
  billId: id,
  institutionName: v.string(),
  department: v.string(),
  visitDate: v.string(),
  breakdown,
  sources: v.array(source),
  explanation: v.array(explanationItem),
  useAccount: v.boolean(),
  useMutualAid: v.boolean(),
  /** What there is to use; the switch is shown only where there is something. */
  accountAvailableFen: fen,
  mutualAidAvailableFen: fen,
  policyVersion: v.string(),
  /** No filing (异地备案) covers the visit, and one still can: the region to file for, before paying. */
  fileFirst: v.optional(region),
  expiresAt: v.string(),
})
export type Preview = v.InferOutput<typeof preview>

export const orderStatus = v.picklist([
  'awaiting-payment',
  'processing',
  'paid',
  'failed',
  'cancelled',
  'refunding',
  'refunded',
])
export type OrderStatus = v.InferOutput<typeof orderStatus>

/** mixed 医保+现金, insurance-only 纯医保, cash-only 纯现金 (mix_pay_type). */
const payment = v.object({ kind: v.picklist(['mixed', 'insurance-only', 'cash-only']), cashFen: fen })

/** Why an order did not end in payment. `figures-changed`: nothing was taken, look at the new amounts. */
export const failure = v.picklist(['channel-failed', 'insurance-failed', 'figures-changed', 'expired'])

export const receipt = v.object({
  receiptNo: v.string(),
  paidAt: v.string(),
  institutionName: v.string(),
  patientName: v.string(),
  payerName: v.string(),
  /** What the patient is to the payer (奶奶); absent when one pays for oneself. */
  relation: v.optional(v.string()),
  channel: v.string(),
  sources: v.array(source),
  totalFen: fen,
  /** How the patient was told, where somebody else paid: what stands in the outbox, and nothing else. */
  told: v.optional(v.object({ sms: v.boolean(), maskedPhone: v.string() })),
})
export type Receipt = v.InferOutput<typeof receipt>

export const order = v.object({
  orderId: id,
  billId: id,
  status: orderStatus,
  payment,
  breakdown,
  sources: v.array(source),
  institutionName: v.string(),
  department: v.string(),
  visitDate: v.string(),
  patientName: v.string(),
  payerName: v.string(),
  /** What the patient is to the payer (奶奶); absent when one pays for oneself. */
  relation: v.optional(v.string()),
  createdAt: v.string(),
  /** Unpaid orders end here (30 minutes). */
  expiresAt: v.string(),
  failure: v.nullable(failure),
  /** Cash taken and given back by the original way, in fen. */
  refundedFen: fen,
  receipt: v.nullable(receipt),
})
export type Order = v.InferOutput<typeof order>
