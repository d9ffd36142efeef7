import { dayInChina } from '../../../src/contract/shared/dates'
import type { BookingPolicy, Deadline } from '../../regions/booking'

export const MINUTE = 60_000
export const DAY = 86_400_000

/** What a session's times follow from. `startsAt` in milliseconds. */
interface Times {
  startsAt: number
  slotMinutes: number
  capacity: number
}

export const slotStart = (session: Times, slotNo: number) =>
  session.startsAt + (slotNo - 1) * session.slotMinutes * MINUTE
export const slotEnd = (session: Times, slotNo: number) => slotStart(session, slotNo + 1)
export const sessionEnd = (session: Times) => slotEnd(session, session.capacity)

/** A time of a day in China. */
export const instantOf = (day: string, time = '00:00') => Date.parse(`${day}T${time}:00+08:00`)
export const daysAfter = (day: string, days: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10)

/** 1 Monday … 7 Sunday. */
export const weekdayOf = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay() || 7

/** Minutes from midnight in China. */
export const minuteOfDay = (ms: number) => Math.floor(((ms + DAY / 3) % DAY) / MINUTE)

export const deadlineOf = (rule: Deadline, startsAt: number): number =>
  rule.kind === 'hours-before'
    ? startsAt - rule.hours * 60 * MINUTE
    : instantOf(daysAfter(dayInChina(startsAt), -1), rule.time)

/** 放号时间 of a day. */
export const releaseOf = (policy: Pick<BookingPolicy, 'releaseDaysAhead' | 'releaseTime'>, day: string): number =>
  instantOf(daysAfter(day, -policy.releaseDaysAhead), policy.releaseTime)
