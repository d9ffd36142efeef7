import { View } from '@tarojs/components'
import type { Session } from '@/contract/booking/session'
import { replace } from '@/platform/navigate'
import { Button } from '@/ui/button'
import { ErrorState } from '@/ui/error-state'
import { dropHold } from '../held'
import { movePage, slotsPage } from '../routes'

interface HeldGoneProps {
  session: Session
  movingId: string | null
}

/** The time is over: nothing was taken, and the list is one tap away. */
export function HeldGone({ session, movingId }: HeldGoneProps) {
  const again = () => {
    dropHold()
    return replace(movingId ? movePage(session.doctorId, movingId) : slotsPage(session.doctorId, session.day))
  }
  return (
    <View>
      <ErrorState
        tone="attention"
        icon="clock"
        ask="留号的时间到了"
        order={movingId ? '原来的号还在。' : '没有扣钱，也不算爽约。'}
        rows={[{ icon: 'booking', title: '号放回去了', text: '再选一次就行，可能还有同样的时间' }]}
      />
      <View className="mt4">
        <Button label="再选一次" onTap={again} />
      </View>
    </View>
  )
}
