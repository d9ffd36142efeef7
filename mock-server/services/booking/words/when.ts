import { instantInChina } from '../../../../src/contract/shared/dates'
import { weekdayOf } from '../../../registers/schedules/times'

const DAYS = ['一', '二', '三', '四', '五', '六', '日']

/** "11 月 26 日 周四". */
export function dayWords(day: string): string {
  const [, month, date] = day.split('-').map(Number)
  return `${month} 月 ${date} 日 周${DAYS[weekdayOf(day) - 1]}`
}

export const weekdayWords = (weekday: number) => `周${DAYS[weekday - 1]}`

/** "09:30". */
export const clockWords = (ms: number) => instantInChina(ms).slice(11, 16)

/** "11 月 26 日 周四 09:30". */
export const momentWords = (ms: number) => `${dayWords(instantInChina(ms).slice(0, 10))} ${clockWords(ms)}`
