import { dayInChina } from '../../../../src/contract/shared/dates'

export const SMS_LIFE_MS = 5 * 60_000
export const SMS_RESEND_MS = 60_000
export const SMS_A_DAY = 5
/** Wrong tries, code and card together, before the code is dead. */
export const SMS_TRIES = 5
const DAY_MS = 86_400_000

/** May another code be sent; if not, why, and after how many seconds. */
export type SendAnswer = { kind: 'send' } | { kind: 'wait'; why: 'just-sent' | 'day-limit'; seconds: number }

/** `sentToday` counts the codes sent to one person on the same day in China. */ export function maySend(
  lastSentAt: number | undefined,
  sentToday: number,
  now: number,
): SendAnswer {
  if (sentToday >= SMS_A_DAY) return { kind: 'wait', why: 'day-limit', seconds: secondsLeftToday(now) }
  const wait = lastSentAt === undefined ? 0 : lastSentAt + SMS_RESEND_MS - now
  return wait > 0 ? { kind: 'wait', why: 'just-sent', seconds: Math.ceil(wait / 1000) } : { kind: 'send' }
}

/** Midnight in China before `now`. */
export const startOfDay = (now: number) => Date.parse(`${dayInChina(now)}T00:00:00+08:00`)

/** Till the next midnight in China. */
export const secondsLeftToday = (now: number) => Math.ceil((startOfDay(now) + DAY_MS - now) / 1000)

/** A code that was sent, and what is left of it. */
export interface SentCode {
  codeHash: string
  expiresAt: number
  wrongTries: number
}

export type SmsAnswer =
  | { kind: 'right' }
  | { kind: 'dead' }
  | { kind: 'wrong'; code: 'sms-wrong' | 'card-wrong'; triesLeft: number }

/** Judges a typed code and card. The code is looked at first: the card is told only to who has the phone. */
export function judgeSms(sent: SentCode | undefined, codeHash: string, cardFits: boolean, now: number): SmsAnswer {
  if (!sent || now >= sent.expiresAt || sent.wrongTries >= SMS_TRIES) return { kind: 'dead' }
  const triesLeft = SMS_TRIES - sent.wrongTries - 1
  if (sent.codeHash !== codeHash) return { kind: 'wrong', code: 'sms-wrong', triesLeft }
  return cardFits ? { kind: 'right' } : { kind: 'wrong', code: 'card-wrong', triesLeft }
}
