import type { InstitutionRow } from '@/contract/catalogue/endpoints'
import { kindName } from '@/contract/catalogue/words'
import { dayInChina } from '@/contract/shared/dates'
import { serverNow } from '@/session/server-time'
import { dayWithWeekday } from '@/ui/when'

/** "350 米", "1.2 公里", "12 公里". */
export function distanceWords(metres: number | null): string {
  if (metres === null) return ''
  if (metres < 950) return `${Math.max(50, Math.round(metres / 50) * 50)} 米`
  return metres < 9950 ? `${(metres / 1000).toFixed(1)} 公里` : `${Math.round(metres / 1000)} 公里`
}

const DAY_MS = 86_400_000

/** "今天", "明天", "11 月 24 日，周二". */
export function freeDayWords(day: string): string {
  const now = serverNow()
  if (day === dayInChina(now)) return '今天'
  return day === dayInChina(now + DAY_MS) ? '明天' : dayWithWeekday(day)
}

/** "最早明天有号", or that the open weeks are full. */
export const freeLine = (day: string | null): string => (day === null ? '这四周没有号' : `最早${freeDayWords(day)}有号`)

/** "三级综合医院，西湖区，1.2 公里". */
export const placeLine = (row: Pick<InstitutionRow, 'level' | 'tier' | 'districtName' | 'distanceMetres'>): string =>
  [kindName(row), row.districtName, distanceWords(row.distanceMetres)].filter(Boolean).join('，')
