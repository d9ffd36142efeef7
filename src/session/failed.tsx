import { View } from '@tarojs/components'
import { callHotline } from '@/platform/call'
import { Button } from '@/ui/button'
import { ErrorState } from '@/ui/error-state'
import { type Failure, wordsOf } from './failure'

interface FailedProps {
  failure: Failure
  /** Tries that failed so far: after one retry the phone is the way on. */
  tries: number
  retry: () => void
}

/** A screen that could not load: what happened, try again once, then a person to call. */
export function Failed({ failure, tries, retry }: FailedProps) {
  const { what, todo } = wordsOf(failure)
  const phoneFirst = tries > 1
  return (
    <View>
      <ErrorState
        icon={failure.kind === 'offline' ? 'offline' : 'alert'}
        tone="attention"
        ask={what}
        rows={[{ icon: 'info', title: '现在可以做的', text: todo }]}
      />
      <View className="mt4">
        <Button kind={phoneFirst ? 'line' : 'main'} label="再试一次" icon="refresh" onTap={retry} />
      </View>
      <View className="mt3">
        <Button kind={phoneFirst ? 'main' : 'line'} label="打 12393 找人" icon="phone" onTap={callHotline} />
      </View>
    </View>
  )
}
