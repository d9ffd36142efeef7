import type { Appointment, AppointmentSummary } from '@/contract/booking/appointment'
import { dayInChina } from '@/contract/shared/dates'
import { yuan } from '@/contract/shared/money-text'
import { clock, spokenRange, untilDay } from '@/ui/clock'
import { dayWithWeekday } from '@/ui/when'
import { beforeLine, doctorLine, feeLine, numberLine } from './words'

/** What has to be paid first, before it can be moved; undefined where nothing stands in the way. */
export function beforeMoving({ status, pendingMove }: Pick<Appointment, 'status' | 'pendingMove'>): string | undefined {
  if (status === 'awaiting-payment') return '先付好诊察费，才能改时间'
  return pendingMove ? '正在换时间：先付好新的号，或者等它到时作废' : undefined
}

/** Until when it can be changed, in one line; undefined once it cannot be. */
export function deadlineLine(ticket: Appointment, now: number) {
  const { cancelBy } = ticket
  const moveBy = beforeMoving(ticket) === undefined ? ticket.moveBy : null
  const open = (by: string | null) => by !== null && now < Date.parse(by)
  if (cancelBy && moveBy && open(cancelBy) && cancelBy === moveBy) return `${beforeLine(cancelBy)}可以改或取消，不收钱`
  if (cancelBy && open(cancelBy))
    return moveBy && open(moveBy)
      ? `${beforeLine(moveBy)}可以改，${beforeLine(cancelBy)}可以取消，不收钱`
      : `${beforeLine(cancelBy)}可以取消，不收钱`
  return moveBy && open(moveBy) ? `${beforeLine(moveBy)}可以改，不收钱` : undefined
}

/** 还有 3 天 on the right of the ticket, as long as it stands. */
export const asideOf = ({ status, startsAt }: AppointmentSummary, now: number): string =>
  status === 'booked' || status === 'awaiting-payment' ? untilDay(startsAt, dayInChina(now)) : ''

/** What to do on the day, after the time to be there. */
export const whatToDo = ({ session, bring }: Appointment): string =>
  `到${session.place || session.institutionName}，在签到机上扫医保码。请带：${bring.join('、')}。`

export const onTheDay = (ticket: Appointment): string => `当天 ${clock(ticket.startsAt)} 前${whatToDo(ticket)}`

/** The whole ticket in words: for the ear, a message to a child, or a calendar without a door. */
export const ticketText = (ticket: Appointment): string =>
  [
    `${dayWithWeekday(ticket.startsAt)}，${spokenRange(ticket.startsAt, ticket.endsAt)}，${numberLine(ticket.slotNo, ticket.startsAt)}`,
    `${ticket.session.institutionName}${ticket.session.departmentName}，${doctorLine(ticket.session)}`,
    `地点：${ticket.session.place}，${ticket.address}`,
    `诊察费：${feeLine(ticket)}`,
    `请带：${ticket.bring.join('、')}`,
  ].join('。\n')

/** What the contested and counted misses come to. */
export function missWords({ missCount }: Appointment): string {
  if (!missCount) return ''
  const { counted, limit, bannedUntil } = missCount
  const count = `现在算了 ${counted} 次没去，满 ${limit} 次暂时不能约这家医院。`
  return bannedUntil ? `${count}${dayWithWeekday(bannedUntil)}前不能约，可以到窗口挂号。` : count
}

/** What waits to be paid, with its end. */
export function dueWords({ pendingMove, payBy, fee }: Appointment): string {
  if (pendingMove)
    return `换到 ${dayWithWeekday(pendingMove.startsAt)} ${clock(pendingMove.startsAt)}，先付 ${yuan(pendingMove.feeFen)}，${clock(pendingMove.payBy)} 前付好才换。没付好之前，原来的号一直留着。`
  return payBy ? `${clock(payBy)} 前付好诊察费 ${yuan(fee.feeFen)}，没付好，号会放回去。` : ''
}
