/** Dates as people read them. Instants carry China's offset from the server, so the text itself is read. */
const parts = (instant: string) => /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}))?/.exec(instant)

const WEEKDAYS = ['周日', '周一', '周二', '周三', '周四', '周五', '周六']

/** "11 月 24 日". */
export function day(instant: string): string {
  const match = parts(instant)
  return match ? `${Number(match[2])} 月 ${Number(match[3])} 日` : instant
}

/** "11 月 24 日，周二". */
export function dayWithWeekday(instant: string): string {
  const match = parts(instant)
  if (!match) return instant
  const weekday = new Date(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]))).getUTCDay()
  return `${day(instant)}，${WEEKDAYS[weekday]}`
}

/** "11 月 24 日 10:47". */
export function dayAndTime(instant: string): string {
  const match = parts(instant)
  return match?.[4] ? `${day(instant)} ${match[4]}:${match[5]}` : day(instant)
}
