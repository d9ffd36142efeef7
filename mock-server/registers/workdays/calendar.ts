import { year2026 } from './2026'
import { year2027 } from './2027'

const DAY_MS = 86_400_000
const years = [year2026, year2027]
const off = new Set(years.flatMap((year) => year.off))
const worked = new Set(years.flatMap((year) => year.worked))

const at = (day: string) => Date.parse(`${day}T00:00:00Z`)
/** The day `count` calendar days later. */
export const plusDays = (day: string, count: number): string =>
  new Date(at(day) + count * DAY_MS).toISOString().slice(0, 10)

/** 工作日. Years without data: Monday to Friday. */
export function isWorkday(day: string): boolean {
  if (worked.has(day)) return true
  if (off.has(day)) return false
  const weekday = new Date(at(day)).getUTCDay()
  return weekday !== 0 && weekday !== 6
}

/** The `count`-th working day after `day`; the day itself does not count. */
export function plusWorkdays(day: string, count: number): string {
  let last = day
  for (let left = count; left > 0; ) {
    last = plusDays(last, 1)
    if (isWorkday(last)) left -= 1
  }
  return last
}

/** Working days after `from`, up to and with `to`. */
export function workdaysBetween(from: string, to: string): number {
  let count = 0
  for (let day = from; day < to; ) {
    day = plusDays(day, 1)
    if (isWorkday(day)) count += 1
  }
  return count
}
