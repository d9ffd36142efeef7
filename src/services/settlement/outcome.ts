import type { Order } from '@/contract/settlement/order'
import { yuan } from '@/contract/shared/money-text'

/** What the result page says and offers for an order that is not paid. Money screens never offer "pay again" while unsure. */
export interface Outcome {
  ask: string
  order?: string
  tone: 'attention' | 'failed'
  rows: readonly { icon: 'refresh' | 'shield' | 'hospital' | 'bill'; title: string; text: string }[]
  next: 'pay' | 'look' | 'bill' | 'none'
}

const window = (order: Order) => ({
  icon: 'hospital' as const,
  title: '着急取药',
  text: `到收费窗口，说单号后四位 ${order.orderId.slice(-4)}`,
})

const nothingTaken = { icon: 'shield', title: '没有扣钱', text: '医保和您的账户都没有动' } as const

const failures: Record<NonNullable<Order['failure']>, (order: Order) => Outcome> = {
  'channel-failed': (order) => ({
    ask: '没有付成，没有扣钱',
    tone: 'attention',
    rows: [nothingTaken, window(order)],
    next: 'bill',
  }),
  'insurance-failed': (order) => ({
    ask: order.refundedFen > 0 ? `医保没有结成，${yuan(order.refundedFen)}退给您` : '医保没有结成，没有扣钱',
    tone: 'attention',
    rows: [
      order.refundedFen > 0
        ? { icon: 'shield', title: '钱不会丢', text: '扣了的现金会原路退回，不用您做什么' }
        : nothingTaken,
      window(order),
    ],
    next: 'bill',
  }),
  'figures-changed': (order) => ({
    ask: '金额变了，这次没有扣钱',
    tone: 'attention',
    rows: [
      { icon: 'bill', title: '为什么变了', text: '另一张账单先结了，医保能付的多少也跟着变了' },
      nothingTaken,
      window(order),
    ],
    next: 'bill',
  }),
  expired: (order) => ({
    ask: '放得太久，这一笔取消了',
    tone: 'attention',
    rows: [nothingTaken, window(order)],
    next: 'bill',
  }),
}

/** 结算撤销: it was paid, and the hospital took it back. */
const takenBack = (order: Order): Outcome => ({
  ask: `医院撤销了这一笔${order.refundedFen > 0 ? `，${yuan(order.refundedFen)}退给您` : ''}`,
  tone: 'attention',
  rows: [{ icon: 'shield', title: '都退回去了', text: '医保、账户和现金，付过的都原路退回' }, window(order)],
  next: 'bill',
})

/** Every state of an order but `paid`, in words. */
export function outcomeOf(order: Order): Outcome {
  switch (order.status) {
    case 'awaiting-payment':
      return {
        ask: order.payment.cashFen > 0 ? `还没有付 ${yuan(order.payment.cashFen)}` : '还差最后一步确认',
        tone: 'attention',
        rows: [{ icon: 'shield', title: '现在还没有扣钱', text: '付了以后，这里马上有结果' }, window(order)],
        next: 'pay',
      }
    case 'processing':
    case 'refunding':
      return {
        ask: order.status === 'processing' ? '正在等结果' : '正在退钱',
        order: '请先不要再付一次。',
        tone: 'attention',
        rows: [
          { icon: 'refresh', title: '我们在替您查', text: '一般几秒就有结果' },
          { icon: 'shield', title: '钱不会丢', text: '没付成，不会扣。扣了但医保没结成，会原路退回' },
          window(order),
        ],
        next: 'look',
      }
    case 'cancelled':
      if (order.failure) return failures[order.failure](order)
      return {
        ask: '这一笔没有付，没有扣钱',
        tone: 'attention',
        rows: [nothingTaken, window(order)],
        next: 'bill',
      }
    case 'refunded':
      return order.failure ? failures[order.failure](order) : takenBack(order)
    case 'failed':
      return failures[order.failure ?? 'channel-failed'](order)
    case 'paid':
      return { ask: '付好了', tone: 'attention', rows: [], next: 'none' }
  }
}
