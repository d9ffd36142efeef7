import { View } from '@tarojs/components'
import type { Hold } from '@/contract/booking/hold'
import { replace } from '@/platform/navigate'
import { Button } from '@/ui/button'
import { ErrorState } from '@/ui/error-state'
import { dropHold } from '../held'
import { movePage, slotsPage } from '../routes'

/** Why it is kept no more: the clinic was stopped, she let go of it for another, or the time is over. */
function whyGone({ state, session }: Pick<Hold, 'state' | 'session'>): string {
  if (session.state === 'stopped') return '医生停诊了'
  return state === 'released' ? '这个号没有留着了' : '留号的时间到了'
}

/** Nothing was taken, and the list is one tap away. */
export function HeldGone({ hold }: { hold: Hold }) {
  const { session, movingId } = hold
  const stopped = session.state === 'stopped'
  const again = () => {
    dropHold()
    return replace(
      movingId ? movePage(session.doctorId, movingId) : slotsPage(session.doctorId, stopped ? undefined : session.day),
    )
  }
  return (
    <View>
      <ErrorState
        tone="attention"
        icon="clock"
        ask={whyGone(hold)}
        order={movingId ? '原来的号还在。' : '没有扣钱，也不算爽约。'}
        rows={[
          stopped
            ? { icon: 'booking', title: '这次不看诊了', text: '请选别的时间，或换一位医生' }
            : { icon: 'booking', title: '号放回去了', text: '再选一次就行，可能还有同样的时间' },
        ]}
      />
      <View className="mt4">
        <Button label="再选一次" onTap={again} />
      </View>
    </View>
  )
}
