import type { CareRequest } from '../../../../src/contract/booking/kinds/request'
import { instantInChina } from '../../../../src/contract/shared/dates'
import type { CareRow } from './rows'
import { startOf } from './rules/times'
import type { OfferData } from './shape'

const PARTS = { am: '上午', pm: '下午' } as const

/** "11 月 24 日". */
export const dayWords = (day: string): string => `${Number(day.slice(5, 7))} 月 ${Number(day.slice(8, 10))} 日`

/** "11 月 24 日上午". */
export const timeWords = ({ day, part }: Pick<CareRow, 'day' | 'part'>): string =>
  day === null ? '' : `${dayWords(day)}${part === null ? '' : PARTS[part]}`

/** "11 月 24 日 10:47". */
export const instantWords = (ms: number): string => {
  const at = instantInChina(ms)
  return `${Number(at.slice(5, 7))} 月 ${Number(at.slice(8, 10))} 日 ${at.slice(11, 16)}`
}

const atHome = ({ needs }: OfferData) => needs.address

function scheduledWords(care: CareRow, offer: OfferData, unpaid: boolean): string {
  if (offer.needs.prescription) {
    if (unpaid) return '处方开好了，付了药费就配药。'
    if (care.handover === 'pick-up') return '药配好了，带医保码到医院药房取。'
    return care.delivery === 'sent' ? '药在路上了，收到点一下药名对不对。' : '药费付好了，正在配药，配好就送。'
  }
  const when = timeWords(care)
  if (atHome(offer)) return `${when}，${care.staff}上门，请在家等。`
  return `${when}，到${offer.department}。${unpaid ? '先付钱，或到时在医院付。' : ''}`
}

/** What is so now and who acts next. */
export function careWords(care: CareRow, offer: OfferData, unpaid: boolean): string {
  switch (care.status) {
    case 'requested':
      return offer.answerWithinHours === null
        ? '已经交给医院，等答复。'
        : `已经交给医院，最晚 ${instantWords(care.created_at + offer.answerWithinHours * 3_600_000)} 答复，不用您做什么。`
    case 'accepted':
      if (offer.needs.prescription) return `${care.staff}看过了，可以接着配。请看看处方和价钱，同意了再付药费。`
      return `医院答应了：${timeWords(care)}，${care.staff}来。请看看时间和价钱，同意了才算约好。`
    case 'scheduled':
      return scheduledWords(care, offer, unpaid)
    case 'declined':
      return `医院这次没有答应：${care.ended_why ?? ''}`
    case 'done':
      return unpaid ? '做完了，还有一张账单要付。' : '做完了。'
    case 'cancelled':
      if (care.ended_by === 'person') return '您取消了，名额让给了别人。'
      return `${care.ended_by === 'hospital' ? '医院取消了' : '到时取消了'}：${care.ended_why ?? ''}`
  }
}

/** When and how it is paid, beforehand. */
export function feeWords({ feeWhen, price }: OfferData): string {
  if (price.kind === 'free' || feeWhen === 'none') return '不收钱。'
  return feeWhen === 'before' ? '约好以后付。' : '做完再付，按实际做的算。'
}

/** What cancelling does to the money. */
export function cancelWords(bill: CareRequest['bill']): string {
  if (!bill || bill.status === 'void') return '取消不收钱。'
  if (bill.status === 'paid') return '付过的钱按原路退回，医保也退回去。'
  return bill.status === 'in-order' ? '正在付的先付完或不付，再取消。' : '还没有付，账单跟着作废。'
}

/** Until when it can be cancelled; null where it has no time. */
export const cancelUntilOf = ({ day, part }: Pick<CareRow, 'day' | 'part'>, hours: number): number | null =>
  day === null || part === null ? null : startOf({ day, part }) - hours * 3_600_000
