import { dayInChina } from '../../src/contract/shared/dates'

export const SMS_LIFE_MS = 5 * 60_000
export const SMS_RESEND_MS = 60_000
export const SMS_A_DAY = 5
const DAY_MS = 86_400_000

/** May another code be sent; if not, why, and after how many seconds. */
export type SendAnswer = { kind: 'send' } | { kind: 'wait'; why: 'just-sent' | 'day-limit'; seconds: number }

/** `sentToday` counts the codes sent to one person on the same day in China. */
export function maySend(lastSentAt: number | undefined, sentToday: number, now: number): SendAnswer {
  if (sentToday >= SMS_A_DAY) return { kind: 'wait', why: 'day-limit', seconds: secondsLeftToday(now) }
  const wait = lastSentAt === undefined ? 0 : lastSentAt + SMS_RESEND_MS - now
  return wait > 0 ? { kind: 'wait', why: 'just-sent', seconds: Math.ceil(wait / 1000) } : { kind: 'send' }
}

/** Midnight in China before `now`. */
export const startOfDay = (now: number) => Date.parse(`${dayInChina(now)}T00:00:00+08:00`)

/** Till the next midnight in China. */
export const secondsLeftToday = (now: number) => Math.ceil((startOfDay(now) + DAY_MS - now) / 1000)
