import type { Order } from '@/contract/settlement/order'
import { ErrorState } from '@/ui/error-state'
import { outcomeOf } from '../outcome'

interface OrderViewProps {
  order: Order
  /** How often it was asked again by itself. */
  looks: number
}

/** How an order that is not paid stands. */
export function OrderView({ order, looks }: OrderViewProps) {
  const { ask, order: must, tone, rows } = outcomeOf(order)
  const counted = rows.map((row) =>
    row.icon === 'refresh' && looks > 0 ? { ...row, text: `已查 ${looks} 次。${row.text}` } : row,
  )
  return (
    <ErrorState
      icon={order.status === 'refunded' ? 'check' : 'clock'}
      tone={tone}
      ask={ask}
      order={must}
      rows={counted}
    />
  )
}
