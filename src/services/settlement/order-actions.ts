import type { Order } from '@/contract/settlement/order'
import { yuan } from '@/contract/shared/money-text'
import type { ButtonProps } from '@/ui/button'
import { outcomeOf } from './outcome'

interface Handlers {
  busy: boolean
  cancelling: boolean
  pay: () => unknown
  look: () => void
  letGo: () => unknown
  seeBill: () => unknown
  call: () => void
}

/** The two buttons of a result, by what may still be done. */
export function orderActions(order: Order, on: Handlers): readonly [ButtonProps, ButtonProps] {
  const phone: ButtonProps = { kind: 'line', icon: 'phone', label: '打 12393 找人', onTap: on.call }
  switch (outcomeOf(order).next) {
    case 'pay': {
      const { cashFen } = order.payment
      return [
        { label: cashFen > 0 ? `去付 ${yuan(cashFen)}` : '去确认', onTap: on.pay },
        { kind: 'line', label: '先不付了', busy: on.cancelling ? '正在取消' : undefined, onTap: on.letGo },
      ]
    }
    case 'look':
      return [{ icon: 'refresh', label: '再查一次', busy: on.busy ? '正在查' : undefined, onTap: on.look }, phone]
    case 'bill':
    case 'none':
      return [{ label: '再看看这张账单', onTap: on.seeBill }, phone]
  }
}

/** While no answer comes: ask again first, and after one retry a person to call (spec.md §5 ErrorState). */
export function askAgain(tries: number, look: () => void, call: () => void): readonly [ButtonProps, ButtonProps] {
  const again: ButtonProps = { icon: 'refresh', label: '再查一次', onTap: look }
  const phone: ButtonProps = { icon: 'phone', label: '打 12393 找人', onTap: call }
  return tries > 1 ? [phone, { ...again, kind: 'line' }] : [again, { ...phone, kind: 'line' }]
}
