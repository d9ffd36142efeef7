import type { InstitutionRow } from '@/contract/catalogue/endpoints'
import { kindName } from '@/contract/catalogue/words'
import { dayInChina } from '@/contract/shared/dates'
import { serverNow } from '@/session/server-time'
import { day, dayWithWeekday, weekday } from '@/ui/when'

/** "350 米", "1.2 公里", "12 公里". */
export function distanceWords(metres: number | null): string {
  if (metres === null) return ''
  if (metres < 950) return `${Math.max(50, Math.round(metres / 50) * 50)} 米`
  return metres < 9950 ? `${(metres / 1000).toFixed(1)} 公里` : `${Math.round(metres / 1000)} 公里`
}

const DAY_MS = 86_400_000

/** "今天", "明天", "11 月 24 日，周二". */
export function freeDayWords(free: string): string {
  const now = serverNow()
  if (free === dayInChina(now)) return '今天'
  return free === dayInChina(now + DAY_MS) ? '明天' : dayWithWeekday(free)
}

/** The same where there is little room: "明天有号", "周二有号", "11 月 30 日有号", "没有号". */
export function freeShort(free: string | null): string {
  if (free === null) return '没有号'
  const now = serverNow()
  if (free <= dayInChina(now + DAY_MS)) return `${freeDayWords(free)}有号`
  return free < dayInChina(now + 7 * DAY_MS) ? `${weekday(free)}有号` : `${day(free)}有号`
}

/** "最早明天有号", or that the open weeks are full. */
export const freeLine = (free: string | null): string =>
  free === null ? '这四周没有号' : `最早${/^\d/.test(freeDayWords(free)) ? ' ' : ''}${freeDayWords(free)}有号`

/** "三级综合医院，西湖区，1.2 公里". */
export const placeLine = (row: Pick<InstitutionRow, 'level' | 'tier' | 'districtName' | 'distanceMetres'>): string =>
  [kindName(row), row.districtName, distanceWords(row.distanceMetres)].filter(Boolean).join('，')
