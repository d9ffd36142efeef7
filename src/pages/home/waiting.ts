import { dayInChina } from '@/contract/shared/dates'
import { yuan } from '@/contract/shared/money-text'
import { open } from '@/platform/navigate'
import { activationStart } from '@/services/activation/routes'
import { ticketPage } from '@/services/booking/routes'
import { answerPage } from '@/services/family/routes'
import { claimPage } from '@/services/reimbursement/routes'
import { filingPage } from '@/services/remote-care/routes'
import { billPage, orderPage } from '@/services/settlement/routes'
import { type Failure, wordsOf } from '@/session/failure'
import { serverNow } from '@/session/server-time'
import { clock, untilDay } from '@/ui/clock'
import type { ListRowProps } from '@/ui/list-row'
import { moneyName } from '@/ui/money'
import { dayWithWeekday } from '@/ui/when'
import type { Home } from './home-view'

/** What stands in the one place for what waits. Two short lines, so that the doors below it never move. */
export type Waiting = Pick<ListRowProps, 'icon' | 'tone' | 'label' | 'second' | 'onTap'>

/** 没有要办的: the place is kept. */
const NOTHING: Waiting = { icon: 'check', tone: 'plain', label: '眼下没有要办的', second: '有了会写在这里' }

export const askedOf = ({ requestId, actorName }: NonNullable<Home['asked']>): Waiting => ({
  icon: 'message',
  tone: 'family',
  label: `${actorName}想替您办事`,
  second: '先看清楚，再决定',
  onTap: () => open(answerPage(requestId)),
})

export const failedOf = (failure: Failure, retry: () => void): Waiting => ({
  icon: 'alert',
  label: `${wordsOf(failure).what}`,
  second: '这里是刚才的内容，点一下再试',
  onTap: retry,
})

type Next = Exclude<NonNullable<Home['next']>, { kind: 'activate' }>

const CLAIMS: Record<Extract<Next, { kind: 'claim' }>['status'], Pick<Waiting, 'label' | 'second'>> = {
  supplement: { label: '有一份报销要补材料', second: '看补哪一页，补好接着审' },
  'pay-failed': { label: '报销的钱没有打成', second: '钱还在，换一张卡就行' },
  recovering: { label: '有一笔报销的钱要退回', second: '票据被医院冲红了，看怎么退' },
}

function nextOf(next: Next, hidden: boolean): Waiting {
  switch (next.kind) {
    case 'order':
      return {
        icon: 'clock',
        label: '有一笔正在付',
        second: `${next.institutionName}，看看付到哪一步`,
        onTap: () => open(orderPage(next.orderId)),
      }
    case 'appointment':
      return {
        icon: 'booking',
        label: `${untilDay(next.startsAt, dayInChina(serverNow()))}去看${next.departmentName}`,
        second: `${dayWithWeekday(next.startsAt)} ${clock(next.startsAt)}，${next.institutionName}`,
        onTap: () => open(ticketPage(next.appointmentId)),
      }
    case 'claim':
      return {
        icon: 'claim',
        ...CLAIMS[next.status],
        onTap: () => open(claimPage(next.claimId)),
      }
    case 'filing':
      return {
        icon: 'route',
        label: '有一份备案要补材料',
        second: `去${next.placeName}看病的备案，看补哪一页`,
        onTap: () => open(filingPage(next.filingId)),
      }
    case 'bill': {
      const amount = hidden ? moneyName(next.totalFen, true) : yuan(next.totalFen)
      return {
        icon: 'bill',
        label: '有一张账单要付',
        second: `${next.institutionName}，一共 ${amount}`,
        onTap: () => open(billPage(next.billId)),
      }
    }
  }
}

const activating = (relation: string): Waiting => ({
  icon: 'code',
  label: `去激活${relation}的医保码`,
  second: '约 2 分钟，发短信或到窗口都行',
  onTap: () => open(activationStart),
})

/**
 * The one thing that waits: a payment under way, who asks, the server's next step, and while acting her code.
 * `activates`: 奶奶, where her code may be activated.
 */
export function waitingOf(
  { next, asked, credential }: Home,
  { hidden, activates }: { hidden: boolean; activates?: string | undefined },
): Waiting {
  if (asked && next?.kind !== 'order') return askedOf(asked)
  if (next && next.kind !== 'activate') return nextOf(next, hidden)
  return credential === 'none' && activates !== undefined ? activating(activates) : NOTHING
}
