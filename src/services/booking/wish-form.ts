import * as v from 'valibot'
import type { Wish } from '@/contract/booking/wait'
import { dayInChina } from '@/contract/shared/dates'

/** What is asked, one choice each; the wish is made of it. */
export const wishForm = v.object({
  who: v.optional(v.picklist(['doctor', 'department']), 'doctor'),
  days: v.optional(v.picklist(['any', 'workdays', 'weekend', 'own']), 'any'),
  /** 1 Monday … 7 Sunday; counts with `own`. */
  weekdays: v.optional(v.pipe(v.array(v.number()), v.readonly()), []),
  notBefore: v.optional(v.string(), '00:00'),
  notAfter: v.optional(v.string(), '23:59'),
  weeks: v.optional(v.picklist([1, 2, 4]), 4),
  mode: v.optional(v.picklist(['book', 'offer']), 'offer'),
})
export type WishForm = v.InferOutput<typeof wishForm>

export const firstForm: WishForm = v.parse(wishForm, {})

export const DAY_OPTIONS = [
  { value: 'any', label: '哪天都行' },
  { value: 'workdays', label: '周一到周五' },
  { value: 'weekend', label: '周末' },
  { value: 'own', label: '我来选' },
] as const

export const WEEKDAYS = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'] as const

export const FROM_OPTIONS = [
  { value: '00:00', label: '都行' },
  { value: '09:00', label: '上午 9 点' },
  { value: '10:00', label: '上午 10 点' },
  { value: '13:00', label: '下午 1 点' },
  { value: '15:00', label: '下午 3 点' },
] as const

const TO_OPTIONS = [
  { value: '23:59', label: '都行' },
  { value: '10:00', label: '上午 10 点' },
  { value: '12:00', label: '中午 12 点' },
  { value: '15:00', label: '下午 3 点' },
  { value: '17:00', label: '下午 5 点' },
] as const

/** The latest times; those before the earliest say why they cannot be chosen. */
export const toOptions = (notBefore: string) =>
  TO_OPTIONS.map((option) => ({
    ...option,
    unavailable: option.value <= notBefore ? '比最早的时间还早' : undefined,
  }))

export const WEEK_OPTIONS = [
  { value: 1, label: '一周内' },
  { value: 2, label: '两周内' },
  { value: 4, label: '四周内' },
] as const

const CHOSEN: Record<Exclude<WishForm['days'], 'own'>, readonly number[]> = {
  any: [1, 2, 3, 4, 5, 6, 7],
  workdays: [1, 2, 3, 4, 5],
  weekend: [6, 7],
}

const weekdaysOf = ({ days, weekdays }: WishForm): number[] =>
  [...(days === 'own' ? weekdays : CHOSEN[days])].sort((a, b) => a - b)

/** Why it cannot be sent yet; undefined where it can. */
export function missingIn(form: WishForm): string | undefined {
  if (weekdaysOf(form).length === 0) return '请至少点一天'
  return form.notBefore < form.notAfter ? undefined : '最晚的时间要比最早的晚'
}

const DAY_MS = 86_400_000

/** The wish from tomorrow on: for today nobody waits. `now`: server time, ms. */
export function wishOf(form: WishForm, departmentId: string, doctorId: string | undefined, now: number): Wish {
  return {
    doctorId: form.who === 'doctor' && doctorId ? doctorId : null,
    departmentId,
    weekdays: weekdaysOf(form),
    fromDay: dayInChina(now + DAY_MS),
    toDay: dayInChina(now + form.weeks * 7 * DAY_MS),
    notBefore: form.notBefore,
    notAfter: form.notAfter,
  }
}
