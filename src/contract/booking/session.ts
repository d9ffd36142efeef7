import * as v from 'valibot'
import { doctorTitle } from '../catalogue/doctor'
import { fen } from '../shared/fen'
import { id, institutionId } from '../shared/ids'

/** 上午, 下午, 加诊. */
export const halves = ['am', 'pm', 'extra'] as const
export const half = v.picklist(halves)
export type Half = v.InferOutput<typeof half>

/**
 * How a session stands: open 有号 · full 约满 · not-released 还没放号 · stopped 停诊 · over 已过. `over` once the session
 * has ended; a window that has begun is merely not free any more.
 */
export const sessionState = v.picklist(['open', 'full', 'not-released', 'stopped', 'over'])
export type SessionState = v.InferOutput<typeof sessionState>

/** 出诊: one doctor, one half-day, `capacity` numbers. It exists by the doctor's weekly pattern. */
export const session = v.object({
  sessionId: id,
  institutionId,
  institutionName: v.string(),
  departmentId: id,
  departmentName: v.string(),
  doctorId: id,
  doctorName: v.string(),
  doctorTitle,
  day: v.string(),
  half,
  startsAt: v.string(),
  endsAt: v.string(),
  /** "门诊楼 3 层 A 区". */
  place: v.string(),
  /** 诊察费 before insurance. */
  feeFen: fen,
  /** 号源数 and what is left of it. */
  capacity: v.number(),
  free: v.number(),
  state: sessionState,
  /** 放号时间; null once it has been released. */
  releaseAt: v.nullable(v.string()),
  /** 停诊原因; null unless stopped. */
  stopReason: v.nullable(v.string()),
})
export type Session = v.InferOutput<typeof session>

/** One number 号: its order in the session is its number. */
const slot = v.object({ slotNo: v.number(), startsAt: v.string(), endsAt: v.string(), free: v.boolean() })
export type Slot = v.InferOutput<typeof slot>

/** Half an hour of a session: what a person chooses. `nextSlotNo` is its first free number, null where none is left. */
const timeWindow = v.object({
  startsAt: v.string(),
  endsAt: v.string(),
  free: v.number(),
  nextSlotNo: v.nullable(v.number()),
})

export const sessionDetail = v.object({
  ...session.entries,
  windows: v.array(timeWindow),
  slots: v.array(slot),
  /** Changes when a number was taken or came back: what was shown still holds while it is the same. */
  version: v.string(),
  asOf: v.string(),
  /** Whether a fair queue is open before the release, and since when. */
  queue: v.nullable(v.object({ opensAt: v.string(), drawsAt: v.string() })),
})
export type SessionDetail = v.InferOutput<typeof sessionDetail>

/** A day of the calendar strip. */
const calendarDay = v.object({
  day: v.string(),
  /** The best state of the day's sessions; none: nobody sees patients. */
  state: v.picklist(['open', 'full', 'not-released', 'stopped', 'none']),
  free: v.number(),
})
export type CalendarDay = v.InferOutput<typeof calendarDay>

export const calendar = v.object({
  /** 28 days from today. */
  days: v.array(calendarDay),
  /** The day whose sessions follow: the one asked for, else the first with a free number, else today. */
  day: v.string(),
  sessions: v.array(session),
  version: v.string(),
  asOf: v.string(),
})
export type Calendar = v.InferOutput<typeof calendar>
