import type { Wish } from '../../../../src/contract/booking/wait'
import type { WaitRow } from '../core/rows'
import { dayWords, weekdayWords } from './when'

const timeWords = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`

/** A stored wish as the contract has it. */
export const wishOf = (wait: WaitRow): Wish => ({
  doctorId: wait.doctorId,
  departmentId: wait.departmentId,
  weekdays: [...wait.weekdays],
  fromDay: wait.fromDay,
  toDay: wait.toDay,
  notBefore: timeWords(wait.notBefore),
  notAfter: timeWords(wait.notAfter),
})

/** "周二、周四，11 月 24 日 周二到 12 月 4 日 周五，09:00 到 11:30，方敏医生"; a wish for one day names that day. */
export function wishWords(wish: Wish, doctorName: string | null): string {
  const days = wish.weekdays.length === 7 ? '每天都行' : wish.weekdays.map(weekdayWords).join('、')
  const hours = wish.notBefore === '00:00' && wish.notAfter === '23:59' ? '' : `，${wish.notBefore} 到 ${wish.notAfter}`
  const one = wish.fromDay === wish.toDay
  const span = one ? dayWords(wish.fromDay) : `${days}，${dayWords(wish.fromDay)}到 ${dayWords(wish.toDay)}`
  return `${span}${hours}，${doctorName === null ? '这个科的医生都行' : `${doctorName}医生`}`
}
