import * as v from 'valibot'

const DAY_MS = 86_400_000

/** True for a calendar day that exists, `YYYY-MM-DD`. */
export function isDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!match) return false
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/** ISO 8601 with offset, as in `2026-11-24T10:47:00+08:00`, on a day that exists; `+08` alone no clock can read. */
export const instant = v.pipe(
  v.string(),
  v.isoTimestamp(),
  v.check((text) => isDate(text.slice(0, 10)) && !Number.isNaN(Date.parse(text))),
)

/** The day in China at an instant (milliseconds since the epoch); China has one zone, +08:00, and no summer time. */
export function dayInChina(ms: number): string {
  return new Date(ms + DAY_MS / 3).toISOString().slice(0, 10)
}

/** An instant written in China's zone, to the second. */
export function instantInChina(ms: number): string {
  return `${new Date(ms + DAY_MS / 3).toISOString().slice(0, 19)}+08:00`
}

/** Full years between two days, as 周岁 counts them: the birthday itself counts. */
export function fullYears(birth: string, today: string): number {
  const years = Number(today.slice(0, 4)) - Number(birth.slice(0, 4))
  return today.slice(5) < birth.slice(5) ? years - 1 : years
}
