import type { AppointmentStatus, AppointmentSummary, Fee } from '@/contract/booking/appointment'
import type { Hold } from '@/contract/booking/hold'
import type { CalendarDay, Session } from '@/contract/booking/session'
import { titleNames } from '@/contract/catalogue/words'
import { yuan } from '@/contract/shared/money-text'
import type { ChipTone } from '@/ui/chip'
import { clock, halfDay, spokenClock } from '@/ui/clock'
import type { IconName } from '@/ui/icons/svg-uri'
import { day, dayAndTime, dayWithWeekday, weekday } from '@/ui/when'

/** "方敏 主任医师". */
export const doctorLine = ({ doctorName, doctorTitle }: Pick<Session, 'doctorName' | 'doctorTitle'>): string =>
  `${doctorName} ${titleNames[doctorTitle]}`

/** "上午 12 号". */
export const numberLine = (slotNo: number, startsAt: string): string => `${halfDay(startsAt)} ${slotNo} 号`

/** A number that is kept for her, of which nothing else on the page says the day. */
export const heldWords = ({ startsAt, session, slotNo }: Pick<Hold, 'startsAt' | 'session' | 'slotNo'>) => ({
  date: dayWithWeekday(startsAt),
  second: `${session.doctorName}，${slotNo} 号`,
})

/** "11 月 24 日，周二 09:30"; spoken "11 月 24 日，周二上午 9 点半". */
export const whenLine = (instant: string, spoken = false): string =>
  `${day(instant)}，${weekday(instant)}${spoken ? spokenClock(instant) : ` ${clock(instant)}`}`

/** "11 月 23 日 17:00 前". */
export const beforeLine = (instant: string): string => `${day(instant)} ${clock(instant)} 前`

const STATUS: Record<AppointmentStatus, { label: string; tone: ChipTone; icon: IconName }> = {
  'awaiting-payment': { label: '等您付', tone: 'attention', icon: 'clock' },
  booked: { label: '约好了', tone: 'pine', icon: 'check' },
  attended: { label: '去过了', tone: 'plain', icon: 'check' },
  missed: { label: '没有去', tone: 'attention', icon: 'alert' },
  cancelled: { label: '取消了', tone: 'plain', icon: 'close' },
  stopped: { label: '医生停诊', tone: 'attention', icon: 'alert' },
  lapsed: { label: '没付，退号了', tone: 'plain', icon: 'clock' },
}

/** How a booking stands: who has checked in and waits has not been there yet. */
export const statusOf = ({ status, inLine }: Pick<AppointmentSummary, 'status' | 'inLine'>) =>
  inLine ? { ...STATUS.booked, label: '签到了' } : STATUS[status]

/** "正在退 25.00 元", and after a failure when it is done again: nobody has to ask. */
export const refundingLine = ({ refundFen, refundAgainAt }: Pick<Fee, 'refundFen' | 'refundAgainAt'>): string =>
  refundAgainAt === null
    ? `正在退 ${yuan(refundFen)}`
    : `要退 ${yuan(refundFen)}，上次没退成，${dayAndTime(refundAgainAt)} 自动再退`

/** No visit comes or came of these. */
const OFF: readonly AppointmentStatus[] = ['cancelled', 'stopped', 'lapsed', 'missed']

/** "25.00 元，看病当天付": the fee and where it stands. */
export function feeLine({
  status,
  fee: { feeFen, pay, state, refundFen, refundAgainAt },
}: Pick<AppointmentSummary, 'status' | 'fee'>): string {
  if (feeFen === 0) return '不收'
  const amount = yuan(feeFen)
  switch (state) {
    case 'none':
      if (OFF.includes(status)) return `${amount}，没有付过`
      return pay === 'hospital' ? `${amount}，看病当天付` : amount
    case 'due':
      return `${amount}，还没有付`
    case 'paid':
      return `${amount}，付好了`
    case 'refunding':
      return `${amount}，${refundingLine({ refundFen, refundAgainAt })}`
    case 'refunded':
      return `${amount}，退了 ${yuan(refundFen)}`
    case 'kept':
      return `${amount}，没有去，不退`
    case 'void':
      return `${amount}，不用付了`
  }
}

/** What happens to the money when it is cancelled now. */
export function ifCancelled({ feeFen, state, refundFen }: Fee): string {
  if (state === 'paid') return `付过的 ${yuan(feeFen)}会原路退回，其中退给您 ${yuan(refundFen)}。`
  if (state === 'due') return '还没有付，账单作废，不用付钱。'
  return '没有付过钱，不收钱，也不用退。'
}

export type DayState = CalendarDay['state']

export const DAY_WORDS: Record<DayState, string> = {
  open: '有号',
  full: '约满了',
  'not-released': '还没放号',
  stopped: '停诊',
  none: '不出诊',
}

/** The sentences of a paragraph, each a line of its own. */
export const sentences = (text: string): string[] =>
  text
    .split('。')
    .filter((one) => one !== '')
    .map((one) => `${one}。`)
