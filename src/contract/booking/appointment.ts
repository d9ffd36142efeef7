import * as v from 'valibot'
import { alternative } from '../shared/alternative'
import { fen } from '../shared/fen'
import { id } from '../shared/ids'
import { page } from '../shared/paging'
import { session } from './session'

/**
 * awaiting-payment 待支付 · booked 已预约 · attended 已就诊 (checked in) · missed 爽约 · cancelled 已取消 · stopped 停诊 ·
 * lapsed 没付已退号.
 */
export const appointmentStatus = v.picklist([
  'awaiting-payment',
  'booked',
  'attended',
  'missed',
  'cancelled',
  'stopped',
  'lapsed',
])
export type AppointmentStatus = v.InferOutput<typeof appointmentStatus>

/** 到院付 or 现在付. */
export const payChoice = v.picklist(['now', 'hospital'])

/**
 * The fee: none nothing was billed · due 待付 (pay it through settlement by `billId`) · paid 已付 · refunding 退款中 ·
 * refunded 已退 · kept 不退 (a miss) · void 不用付了.
 */
export const feeState = v.picklist(['none', 'due', 'paid', 'refunding', 'refunded', 'kept', 'void'])
export type FeeState = v.InferOutput<typeof feeState>

export const fee = v.object({
  feeFen: fen,
  pay: payChoice,
  state: feeState,
  billId: v.nullable(id),
  orderId: v.nullable(id),
  /** What goes or went back to her in cash and to her account, fen; of a paid one, what cancelling brings back. */
  refundFen: fen,
  /** 退款失败: when it is asked of the channel again, by itself; null where nothing failed. */
  refundAgainAt: v.nullable(v.string()),
})
export type Fee = v.InferOutput<typeof fee>

/** 申诉 against a counted miss. */
export const contestReasons = ['attended', 'hospital', 'emergency', 'traffic', 'other'] as const
export const contestReason = v.picklist(contestReasons)
export const contestState = v.picklist(['open', 'accepted', 'rejected'])
export const contest = v.object({
  state: contestState,
  reason: contestReason,
  words: v.string(),
  at: v.string(),
  /** The clerk's answer. */
  note: v.nullable(v.string()),
})

/** Entry for the calendar of the phone. */
export const calendarEntry = v.object({
  title: v.string(),
  startsAt: v.string(),
  endsAt: v.string(),
  location: v.string(),
  notes: v.string(),
  /** Remind this many minutes before. */
  alarmMinutes: v.number(),
})

/** A move that waits for its new fee; the old number is kept until it is paid. */
export const pendingMove = v.object({
  session,
  slotNo: v.number(),
  startsAt: v.string(),
  endsAt: v.string(),
  billId: id,
  feeFen: fen,
  payBy: v.string(),
})

export const appointmentSummary = v.object({
  appointmentId: id,
  visitId: id,
  status: appointmentStatus,
  /** 签到了，还没看完: today's line; of a visit that is over, or was on an earlier day, false. */
  inLine: v.boolean(),
  session,
  slotNo: v.number(),
  /** The time window to come in. */
  startsAt: v.string(),
  endsAt: v.string(),
  patientName: v.string(),
  fee,
  /** Pay by then or the number goes back; null where nothing is due. */
  payBy: v.nullable(v.string()),
  /** Till when it may be moved or cancelled; null once it cannot be. */
  moveBy: v.nullable(v.string()),
  cancelBy: v.nullable(v.string()),
  /** Whether a miss can still be contested, and till when. */
  contestBy: v.nullable(v.string()),
  contest: v.nullable(contest),
})
export type AppointmentSummary = v.InferOutput<typeof appointmentSummary>

/** 预约单, all that the ticket shows. */
export const appointment = v.object({
  ...appointmentSummary.entries,
  madeAt: v.string(),
  /** "示例路 1 号". */
  address: v.string(),
  phone: v.string(),
  bring: v.array(v.string()),
  ifMissed: v.string(),
  calendar: calendarEntry,
  pendingMove: v.nullable(pendingMove),
  /** Where it was before the last move: "11 月 25 日 上午 09:00，3 号". */
  movedFrom: v.nullable(v.string()),
  endedAt: v.nullable(v.string()),
  /** Set when the hospital stopped the session. */
  stop: v.nullable(v.object({ reason: v.string(), alternatives: v.array(alternative) })),
  /** 爽约 that count now at this institution, and how many bar her; set on a miss. */
  missCount: v.nullable(v.object({ counted: v.number(), limit: v.number(), bannedUntil: v.nullable(v.string()) })),
})
export type Appointment = v.InferOutput<typeof appointment>

export const appointmentPage = page(appointmentSummary)
