import { View } from '@tarojs/components'
import type { Problem } from '@/contract/shared/problem'
import { callHotline } from '@/platform/call'
import { back, type Route } from '@/platform/navigate'
import { Failed } from '@/session/failed'
import { type Failure, isRefusal, wordsOf } from '@/session/failure'
import { Button } from '@/ui/button'
import { ErrorState } from '@/ui/error-state'
import { billsPage, orderPage, receiptPage } from '../routes'

interface BillOutcomeProps {
  failure: Failure
  tries: number
  retry: () => void
  go: (url: Route) => unknown
}

/** Where to look instead: the receipt of what was paid, the order that is open, or the other bills. */
function wayOn({ code, orderId }: Problem, go: (url: Route) => unknown) {
  if (code === 'bill-paid' && orderId) return { label: '看收据', onTap: () => go(receiptPage(orderId)) }
  if (orderId) return { label: '看看那一笔', onTap: () => go(orderPage(orderId)) }
  return { label: '看别的账单', onTap: () => (code === 'bill-paid' ? go(billsPage) : back()) }
}

/** Why a bill cannot be previewed. What is being paid or was paid leads there; the rest names who can help. */
export function BillOutcome({ failure, tries, retry, go }: BillOutcomeProps) {
  if (failure.kind !== 'problem' || !isRefusal(failure)) return <Failed failure={failure} tries={tries} retry={retry} />
  const { what, todo } = wordsOf(failure)
  return (
    <View>
      <ErrorState tone="attention" ask={what} rows={[{ icon: 'info', title: '现在可以做的', text: todo }]} />
      <View className="mt4">
        <Button {...wayOn(failure.problem, go)} />
      </View>
      <View className="mt3">
        <Button kind="line" icon="phone" label="打 12393 找人" onTap={callHotline} />
      </View>
    </View>
  )
}
