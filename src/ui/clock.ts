import { day, weekday } from './when'

/** Times of day as people read and say them. Instants carry China's offset from the server: the text itself is read. */
const parts = (instant: string) => /T(\d{2}):(\d{2})/.exec(instant)

/** "09:30". */
export function clock(instant: string): string {
  const match = parts(instant)
  return match ? `${match[1]}:${match[2]}` : instant
}

/** 上午, 下午 or 晚上. */
export function halfDay(instant: string): string {
  const hour = Number(parts(instant)?.[1] ?? 0)
  if (hour < 12) return '上午'
  return hour < 18 ? '下午' : '晚上'
}

/** "9 点半", "2 点 15 分": the hour as it is spoken, without the half of the day. */
export function spokenHour(instant: string): string {
  const match = parts(instant)
  if (!match) return instant
  const hour = Number(match[1])
  const minute = Number(match[2])
  const said = hour > 12 ? hour - 12 : hour
  if (minute === 0) return `${said} 点`
  return minute === 30 ? `${said} 点半` : `${said} 点 ${minute} 分`
}

/** "上午 9 点半": 关怀版, and whatever is read aloud (spec.md §7). */
export const spokenClock = (instant: string): string => `${halfDay(instant)} ${spokenHour(instant)}`

/** "09:30 – 10:00". */
export const clockRange = (from: string, to: string): string => `${clock(from)} – ${clock(to)}`

/** "上午 9 点半到 10 点"; the half of the day again where it changes. */
export function spokenRange(from: string, to: string): string {
  const end = halfDay(from) === halfDay(to) ? ` ${spokenHour(to)}` : spokenClock(to)
  return `${spokenClock(from)}到${end}`
}

/** A sentence with its hours as they are spoken: "当天 08:00 前" is "当天上午 8 点前" in 关怀版 (spec.md §7). */
export const spokenIn = (text: string): string =>
  text.replace(/ ?(\d\d:\d\d) ?/g, (_, time: string) => spokenClock(`T${time}`))

/** "9 分 42 秒": a countdown in words, never a bare clock. */
export function countdown(seconds: number): string {
  const minutes = Math.floor(seconds / 60)
  const rest = seconds % 60
  return minutes > 0 ? `${minutes} 分 ${rest} 秒` : `${rest} 秒`
}

const DAY_MS = 86_400_000
const midnight = (day: string) => Date.parse(`${day.slice(0, 10)}T00:00:00Z`)

/** 今天, 明天, 后天, 还有 3 天; 过去 for a day that is over. Both are days or instants in China's zone. */
export function untilDay(day: string, today: string): string {
  const days = Math.round((midnight(day) - midnight(today)) / DAY_MS)
  if (days < 0) return '过去'
  return ['今天', '明天', '后天'][days] ?? `还有 ${days} 天`
}

/** "明天", "周二" within a week, then "11 月 24 日": short, for a line that must not wrap. */
export function nearDay(instant: string, today: string): string {
  const days = Math.round((midnight(instant) - midnight(today)) / DAY_MS)
  if (days >= 0 && days <= 2) return untilDay(instant, today)
  return days > 2 && days < 7 ? weekday(instant) : day(instant)
}
