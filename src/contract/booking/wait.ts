import * as v from 'valibot'
import { isDate } from '../shared/dates'
import { id } from '../shared/ids'
import { hold } from './hold'

const day = v.pipe(v.string(), v.check(isDate))
/** "09:00". */
const timeOfDay = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/))
/** 1 Monday … 7 Sunday. */
const weekday = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7))

const DAY_MS = 86_400_000
interface Days {
  fromDay: string
  toDay: string
  weekdays: readonly number[]
}

/** Is there a day among them? A wish that no day can fulfil would wait in vain and take one of few places. */
function hasDay({ fromDay, toDay, weekdays }: Days): boolean {
  const first = Date.parse(`${fromDay}T00:00:00Z`)
  const days = Math.min(7, (Date.parse(`${toDay}T00:00:00Z`) - first) / DAY_MS + 1)
  const named = Array.from({ length: days }, (_, count) => new Date(first + count * DAY_MS).getUTCDay() || 7)
  return named.some((one) => weekdays.includes(one))
}

/** 候补愿望: "周二或周四，9 点以后，这位医生或同科室". */
export const wish = v.pipe(
  v.strictObject({
    /** 同一医生; null: anybody of the department. */
    doctorId: v.nullable(id),
    departmentId: id,
    weekdays: v.pipe(v.array(weekday), v.minLength(1), v.maxLength(7)),
    fromDay: day,
    toDay: day,
    /** Not before, and not after: the number begins within. */
    notBefore: timeOfDay,
    notAfter: timeOfDay,
  }),
  v.check((one) => one.fromDay <= one.toDay, '日期前后反了'),
  v.check((one) => one.fromDay > one.toDay || hasDay(one), '这些日子里没有选的星期几'),
  v.check((one) => one.notBefore <= one.notAfter, '时间前后反了'),
)
export type Wish = v.InferOutput<typeof wish>

/** book 有号直接约上（到院付）, while it could still be cancelled, later asked first · offer 先问我. */
export const waitMode = v.picklist(['book', 'offer'])

/** waiting 等 · offered 有号等您定 · booked 约上了 · declined 没要 · expired 日子过了 · ended 不等了. */
export const waitState = v.picklist(['waiting', 'offered', 'booked', 'declined', 'expired', 'ended'])
export type WaitState = v.InferOutput<typeof waitState>

export const wait = v.object({
  waitId: id,
  state: waitState,
  mode: waitMode,
  wish,
  institutionName: v.string(),
  departmentName: v.string(),
  doctorName: v.nullable(v.string()),
  /** The wish in words: "周二、周四，09:00–11:30，张演示医生". */
  wishText: v.string(),
  /** How many with overlapping wishes asked earlier and still wait. */
  ahead: v.number(),
  at: v.string(),
  /** The number that is kept for her, to confirm (createAppointment) or to let go (releaseHold). */
  offer: v.nullable(hold),
  appointmentId: v.nullable(id),
})
export type Wait = v.InferOutput<typeof wait>

/**
 * 放号排队号: who takes one before the release is drawn by lot, who comes after stands behind in order of arrival; so
 * nobody wins by tapping faster. queued 等放号 · drawn 排着 · offered 轮到您 · booked · declined 没要 · ended 不排了 ·
 * over 没轮到, the session is past.
 */
export const ticketState = v.picklist(['queued', 'drawn', 'offered', 'booked', 'declined', 'ended', 'over'])
export const ticket = v.object({
  ticketId: id,
  state: ticketState,
  sessionId: id,
  /** 放号时间, when the lot is drawn. */
  drawsAt: v.string(),
  /** Place in the order of the draw, from 1; null before it. */
  position: v.nullable(v.number()),
  /** Of those before her, how many still wait. */
  ahead: v.nullable(v.number()),
  /** Everybody who has a ticket for this session. */
  tickets: v.number(),
  capacity: v.number(),
  offer: v.nullable(hold),
  appointmentId: v.nullable(id),
})
export type Ticket = v.InferOutput<typeof ticket>
