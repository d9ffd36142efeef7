/** "11 月 24 日", or with the time "11 月 24 日 10:47"; an instant carries China's offset, so the text itself is read. */
export function dayOnPaper(at: string): string {
  const time = at.slice(11, 16)
  return `${Number(at.slice(5, 7))} 月 ${Number(at.slice(8, 10))} 日${time ? ` ${time}` : ''}`
}

/** "2027 年 5 月 21 日": paper outlives a 明年. */
export const dateOnPaper = (day: string): string => `${day.slice(0, 4)} 年 ${dayOnPaper(day)}`
