import type { CareKind } from '@/contract/booking/kinds/kind'
import { dayPartTexts, type Offer } from '@/contract/booking/kinds/offer'
import type { Price } from '@/contract/booking/kinds/price'
import type { CareSummary } from '@/contract/booking/kinds/request'
import { yuan } from '@/contract/shared/money-text'
import type { ChipTone } from '@/ui/chip'
import type { IconName } from '@/ui/icons/svg-uri'
import { day, dayWithWeekday } from '@/ui/when'

export const KIND_ICONS: Record<CareKind, IconName> = {
  'repeat-visit': 'pill',
  'home-visit': 'helper',
  'home-bed': 'home',
  imaging: 'hospital',
  'check-up': 'chart',
  vaccination: 'shield',
}

/** "535.00 元，7 天"; "85.00 元起，一次"; "免费". */
export function priceLine(price: Price): string {
  if (price.kind === 'free') return '免费'
  return `${yuan(price.totalFen)}${price.from ? '起' : ''}，${price.per}`
}

type Time = NonNullable<CareSummary['time']>

/** "11 月 24 日，周二上午". */
export const timeLine = (time: Time): string => `${dayWithWeekday(time.day)}${dayPartTexts[time.part]}`

export const shortTime = (time: Time): string => `${day(time.day)}${dayPartTexts[time.part]}`

export const STATUS: Record<CareSummary['status'], { label: string; tone: ChipTone }> = {
  requested: { label: '等医院答复', tone: 'plain' },
  accepted: { label: '等您同意', tone: 'attention' },
  declined: { label: '没有答应', tone: 'attention' },
  scheduled: { label: '约好了', tone: 'pine' },
  done: { label: '做完了', tone: 'plain' },
  cancelled: { label: '取消了', tone: 'plain' },
}

/** Why she may not have it, in one line. */
export const notLine = ({ eligibility }: Pick<Offer, 'eligibility'>): string | undefined =>
  eligibility.eligible ? undefined : eligibility.reasons.map(({ text }) => text).join('；')
