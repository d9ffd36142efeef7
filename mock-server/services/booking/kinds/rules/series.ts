import { daysAfter } from '../../../../registers/schedules/times'
import { dayWords } from '../words'
import { DAYS_AHEAD } from './times'

/** The dose that comes next, from 1, and the first day on which it may be given; null when all were given. */
export interface NextDose {
  doseNo: number
  fromDay: string
}

/** `daysBetween` has one entry less than there are doses; `doses` are the days of those that were given. Pure. */
export function nextDose(daysBetween: readonly number[], doses: readonly string[], today: string): NextDose | null {
  const given = doses.length
  const last = doses.at(-1)
  const wait = daysBetween[given - 1]
  if (last === undefined) return { doseNo: 1, fromDay: today }
  return wait === undefined ? null : { doseNo: given + 1, fromDay: daysAfter(last, wait) }
}

/** "一共 3 针，第 2 针至少隔 30 天，第 3 针至少再隔 90 天". */
export const seriesText = (daysBetween: readonly number[]): string =>
  [
    `一共 ${daysBetween.length + 1} 针`,
    ...daysBetween.map((days, index) => `第 ${index + 2} 针至少${index === 0 ? '' : '再'}隔 ${days} 天`),
  ].join('，')

/** Why the next dose cannot be booked yet, or none is left; undefined where it can. */
export function seriesFailure(
  daysBetween: readonly number[],
  { doses, today }: { doses: readonly string[]; today: string },
): { text: string; wayOn: string } | undefined {
  const next = nextDose(daysBetween, doses, today)
  if (!next) return { text: `${daysBetween.length + 1} 针都打完了`, wayOn: '不用再约。有疑问请问接种门诊。' }
  const { doseNo, fromDay } = next
  if (fromDay <= daysAfter(today, DAYS_AHEAD)) return undefined
  return {
    text: `第 ${doseNo} 针最早 ${dayWords(fromDay)}打`,
    wayOn: `${dayWords(daysAfter(fromDay, -DAYS_AHEAD))}起可以约，到时发消息告诉您。`,
  }
}
