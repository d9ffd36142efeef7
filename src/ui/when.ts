/** Dates as people read them. Instants carry China's offset from the server, so the text itself is read. */
const parts = (instant: string) => /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}))?/.exec(instant)

const WEEKDAYS = ['周日', '周一', '周二', '周三', '周四', '周五', '周六']

/** "11 月 24 日". */
export function day(instant: string): string {
  const match = parts(instant)
  return match ? `${Number(match[2])} 月 ${Number(match[3])} 日` : instant
}

/** "24". */
export const dateOfMonth = (instant: string): string => String(Number(parts(instant)?.[3] ?? 0))

/** "周二". */
export function weekday(instant: string): string {
  const match = parts(instant)
  if (!match) return ''
  const index = new Date(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]))).getUTCDay()
  return WEEKDAYS[index] ?? ''
}

/** "11 月 24 日，周二". */
export const dayWithWeekday = (instant: string): string =>
  parts(instant) ? `${day(instant)}，${weekday(instant)}` : instant

/** "11 月 24 日 10:47". */
export function dayAndTime(instant: string): string {
  const match = parts(instant)
  return match?.[4] ? `${day(instant)} ${match[4]}:${match[5]}` : day(instant)
}
