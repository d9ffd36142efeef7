import { View } from '@tarojs/components'
import { callHotline } from '@/platform/call'
import { back, type Route } from '@/platform/navigate'
import { Failed } from '@/session/failed'
import { type Failure, wordsOf } from '@/session/failure'
import { Button } from '@/ui/button'
import { ErrorState } from '@/ui/error-state'
import { billsPage, orderPage } from '../routes'

interface BillOutcomeProps {
  failure: Failure
  tries: number
  retry: () => void
  go: (url: Route) => unknown
}

/** Why a bill cannot be previewed. What is being paid or was paid leads there; the rest names who can help. */
export function BillOutcome({ failure, tries, retry, go }: BillOutcomeProps) {
  if (failure.kind !== 'problem') return <Failed failure={failure} tries={tries} retry={retry} />
  const { code, orderId } = failure.problem
  const { what, todo } = wordsOf(failure)
  if (failure.problem.status >= 500 || code === 'too-many-requests')
    return <Failed failure={failure} tries={tries} retry={retry} />
  return (
    <View>
      <ErrorState tone="attention" ask={what} rows={[{ icon: 'info', title: '现在可以做的', text: todo }]} />
      <View className="mt4">
        {orderId ? (
          <Button label="看看那一笔" onTap={() => go(orderPage(orderId))} />
        ) : (
          <Button label="看别的账单" onTap={() => (code === 'bill-paid' ? go(billsPage) : back())} />
        )}
      </View>
      <View className="mt3">
        <Button kind="line" icon="phone" label="打 12393 找人" onTap={callHotline} />
      </View>
    </View>
  )
}
