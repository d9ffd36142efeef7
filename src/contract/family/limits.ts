import * as v from 'valibot'

/** 一次最多: what may be chosen, fen. */
export const paymentCeilings = [20_000, 50_000, 100_000] as const
/** 一天最多, never below what one payment may be. */
export const dayCeilings = [20_000, 50_000, 100_000, 200_000] as const
export const paymentCeiling = v.picklist(paymentCeilings)
export const dayCeiling = v.picklist(dayCeilings)

/** What the day's ceiling is at first: two payments. */
export const usualDayCeiling = (perPaymentFen: number): number =>
  dayCeilings.find((fen) => fen >= perPaymentFen * 2) ?? perPaymentFen

/** 到什么时候为止. */
export const terms = ['1-month', '6-months', '1-year'] as const
export type Term = (typeof terms)[number]
export const term = v.picklist(terms)
export const termTexts: Record<Term, string> = { '1-month': '1 个月', '6-months': '6 个月', '1-year': '1 年' }
const months: Record<Term, number> = { '1-month': 1, '6-months': 6, '1-year': 12 }

/** An errand of a 村级代办员 ends this long after the consent: one act, one consent. */
export const ERRAND_MINUTES = 30

/** The last day of a term that begins on `today` (`YYYY-MM-DD`): the same day of the month, or the month's last. */
export function untilDay(chosen: Term, today: string): string {
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number)
  const at = month - 1 + months[chosen]
  const last = new Date(Date.UTC(year, at + 1, 0)).getUTCDate()
  return new Date(Date.UTC(year, at, Math.min(day, last))).toISOString().slice(0, 10)
}
