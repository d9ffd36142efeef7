import * as v from 'valibot'
import { type DayPart, dayPart, type Offer } from '@/contract/booking/kinds/offer'
import type { CareApplication } from '@/contract/booking/kinds/request'

/** What is typed and chosen; kept on the phone until it is sent. */
export const formShape = v.object({
  day: v.optional(v.string(), ''),
  part: v.optional(dayPart),
  contact: v.optional(v.string(), ''),
  phone: v.optional(v.string(), ''),
  place: v.optional(v.string(), ''),
  reason: v.optional(v.string(), ''),
  prescriptionId: v.optional(v.string(), ''),
  way: v.optional(v.picklist(['pick-up', 'delivery'])),
  guardianAgrees: v.optional(v.boolean(), false),
})
export type Form = v.InferOutput<typeof formShape>

export const needsAddress = ({ needs }: Pick<Offer, 'needs'>, form: Form): boolean =>
  needs.address || (needs.prescription && form.way === 'delivery')

export const phoneFault = (phone: string): string | undefined =>
  /^1[3-9]\d{9}$/.test(phone) ? undefined : '手机号码是 11 位，请再看看'

/** The first thing that is still open, in the words under the button; undefined when it can be sent. */
export function openPoint({ needs }: Pick<Offer, 'needs'>, form: Form): string | undefined {
  if (needs.prescription && form.prescriptionId === '') return '先选一张以前的处方'
  if (needs.prescription && !form.way) return '先选怎么拿药'
  if (needs.time && (form.day === '' || !form.part)) return '先选一天，再选上午或下午'
  if (needs.reason && form.reason === '') return '写一句是什么情况'
  if (needsAddress({ needs }, form)) {
    if (form.contact === '') return '写上谁在家'
    if (phoneFault(form.phone)) return '手机号码还不对'
    if (form.place === '') return '写上地址'
  }
  return needs.guardian && !form.guardianAgrees ? '监护人要勾上同意' : undefined
}

/** The application as the offer needs it; nothing that was typed for another offer goes along. */
export function applicationOf(offer: Pick<Offer, 'offerId' | 'needs'>, form: Form): CareApplication {
  const { needs, offerId } = offer
  const address = { contact: form.contact, phone: form.phone, place: form.place }
  return {
    offerId,
    ...(needs.time && form.part ? { time: { day: form.day, part: form.part } } : {}),
    ...(needs.address ? { address } : {}),
    ...(needs.reason ? { reason: form.reason } : {}),
    ...(needs.prescription ? { prescriptionId: form.prescriptionId } : {}),
    ...(needs.prescription && form.way === 'pick-up' ? { handover: { way: form.way } } : {}),
    ...(needs.prescription && form.way === 'delivery' ? { handover: { way: form.way, address } } : {}),
    ...(needs.guardian ? { guardianAgrees: form.guardianAgrees } : {}),
  }
}

/** Days that can be chosen, in order, each once. */
export const daysOf = (times: Offer['times']): string[] => [
  ...new Set(times.filter(({ left }) => left > 0).map(({ day }) => day)),
]

/** The halves of a day with how many places each has left. */
export const partsOf = (times: Offer['times'], day: string): { part: DayPart; left: number }[] =>
  times.filter((time) => time.day === day).map(({ part, left }) => ({ part, left }))
