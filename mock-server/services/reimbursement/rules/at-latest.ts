import { spokenDay } from '../../../../src/contract/family/spoken'

/** "最晚 12 月 3 日", "最晚明年 1 月 7 日": a space only before digits. */
export function atLatest(day: string, today: string): string {
  const said = spokenDay(day, today)
  return /^\d/.test(said) ? `最晚 ${said}` : `最晚${said}`
}
