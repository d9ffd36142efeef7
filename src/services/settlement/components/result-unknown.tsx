import type { Order } from '@/contract/settlement/order'
import { yuan } from '@/contract/shared/money-text'
import { host } from '@/platform/host'
import { type Failure, wordsOf } from '@/session/failure'
import { ErrorState } from '@/ui/error-state'

interface ResultUnknownProps {
  failure: Failure
  orderId: string
  /** What was known before the network went. */
  order: Order | undefined
  tries: number
}

/** No answer about a payment: never "pay again" until the result is known. */
export function ResultUnknown({ failure, orderId, order, tries }: ResultUnknownProps) {
  const { what, todo } = wordsOf(failure)
  if (failure.kind === 'problem' && failure.problem.status < 500)
    return <ErrorState tone="attention" ask={what} rows={[{ icon: 'info', title: '现在可以做的', text: todo }]} />
  const amount = order ? yuan(order.payment.cashFen) : '这一笔'
  return (
    <ErrorState
      icon={failure.kind === 'offline' ? 'offline' : 'alert'}
      tone="attention"
      ask={`${failure.kind === 'offline' ? '网络断了' : '没有查到结果'}，还不知道${order ? ' ' : ''}${amount}付成没有`}
      order="请先不要再付一次。"
      rows={[
        { icon: 'refresh', title: '我们在替您查', text: `已查 ${tries} 次。连上网就有结果` },
        { icon: 'shield', title: '钱不会丢', text: `没付成，不会扣。扣了但医保没结成，会原路退回您的${host.appName}` },
        { icon: 'hospital', title: '着急取药', text: `到收费窗口，说单号后四位 ${orderId.slice(-4)}` },
      ]}
    />
  )
}
