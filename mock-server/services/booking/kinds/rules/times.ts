import type { DayPart } from '../../../../../src/contract/booking/kinds/offer'
import type { Hours } from '../shape'

export interface Time {
  day: string
  part: DayPart
}

/** So many days ahead can be chosen from. */
export const DAYS_AHEAD = 14

const DAY_MS = 86_400_000
const HOURS_AT: Record<DayPart, string> = { am: '08:00', pm: '13:30' }

/** When a half day begins, ms. */
export const startOf = ({ day, part }: Time): number => Date.parse(`${day}T${HOURS_AT[part]}:00+08:00`)

const plusDays = (day: string, days: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)

const weekday = (day: string) => ((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7) + 1

/** The half days from tomorrow on that an offer has, for so many days. */
export function timesOf({ weekdays, parts }: Pick<Hours, 'weekdays' | 'parts'>, today: string, days: number): Time[] {
  return Array.from({ length: days }, (_, index) => plusDays(today, index + 1))
    .filter((day) => weekdays.includes(weekday(day)))
    .flatMap((day) => parts.map((part) => ({ day, part })))
}
