import * as v from 'valibot'
import { breakdown } from '../settlement/breakdown'
import { source } from '../settlement/order'
import { fen } from '../shared/fen'
import { id } from '../shared/ids'
import { problemCode } from '../shared/problem'
import { session } from './session'

/** What an institution rules; each figure is configuration of the institution [U]. */
export const rules = v.object({
  /** Names this text: what is confirmed must be what was shown. */
  version: v.string(),
  /** A chosen number is kept this long, and this much longer when asked once. */
  holdMinutes: v.number(),
  extendMinutes: v.number(),
  /** 先付: an unpaid number is given back after. */
  payMinutes: v.number(),
  /** 候补: an offered number is kept this long. */
  offerMinutes: v.number(),
  /** 放号: so many days ahead, at this time of day. */
  releaseDaysAhead: v.number(),
  releaseTime: v.string(),
  /** 同时有效的预约. */
  activeLimit: v.number(),
  /** 同一天同一科室. */
  perDepartmentPerDay: v.number(),
  /** 爽约: so many within so many days bar from booking here for so many days; contestable for so long. */
  noShow: v.object({
    count: v.number(),
    withinDays: v.number(),
    banDays: v.number(),
    contestDays: v.number(),
    announcedOn: v.string(),
  }),
  /** The same in words, one rule a line, in the order of importance. */
  lines: v.array(v.string()),
})
export type Rules = v.InferOutput<typeof rules>

/** Where the person stands under the rules of the institution. */
export const standing = v.object({
  activeBookings: v.number(),
  /** 爽约 that count now. */
  noShows: v.number(),
  /** Barred until, or null. */
  bannedUntil: v.nullable(v.string()),
  /** Why this session cannot be booked by her, or null; the words come from wordsFor. */
  obstacle: v.nullable(problemCode),
})
export type Standing = v.InferOutput<typeof standing>

/** 诊察费 estimated by the settlement engine as of today; null where it cannot be settled here (`why`). */
export const estimate = v.object({
  feeFen: fen,
  breakdown: v.nullable(breakdown),
  sources: v.array(source),
  /** Why nothing can be estimated: pay at the hospital then. */
  why: v.nullable(problemCode),
})
export type Estimate = v.InferOutput<typeof estimate>

/** Everything shown before a number is confirmed. */
export const terms = v.object({
  session,
  /** "周晓" — whom the booking is for. */
  patientName: v.string(),
  rules,
  standing,
  estimate,
  /** Till when it may be cancelled and moved without a miss. */
  cancelBy: v.string(),
  moveBy: v.string(),
  /** 要带什么. */
  bring: v.array(v.string()),
  /** What follows when one does not come, in words. */
  ifMissed: v.string(),
  /** Of the same person: a booking that stands in the way, if any. */
  conflictId: v.nullable(id),
})
export type Terms = v.InferOutput<typeof terms>
