import type { Institution } from './institution'

/** Whether a number can be booked there; where not, the words say what one does instead. */
export type CanBook = { allowed: true } | { allowed: false; why: string }

export function canBook({ bookable, level, tier }: Pick<Institution, 'bookable' | 'level' | 'tier'>): CanBook {
  if (bookable) return { allowed: true }
  if (level === 'pharmacy') return { allowed: false, why: '药店不用预约，营业时间直接去。' }
  if (tier === 'village') return { allowed: false, why: '村卫生室不用预约，直接去。' }
  return { allowed: false, why: '这里还不能在手机上预约，请到窗口挂号，或打电话问。' }
}
