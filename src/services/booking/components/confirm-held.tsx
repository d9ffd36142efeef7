import { View } from '@tarojs/components'
import { yuan } from '@/contract/shared/money-text'
import type { ToConfirm, useConfirm } from '../use-confirm'
import { HeldSlot } from './held-slot'
import { KeepLonger } from './keep-longer'

interface ConfirmHeldProps {
  shown: ToConfirm
  extending: ReturnType<typeof useConfirm>['extending']
}

/** The number that is kept, with its time left and the one extension. */
export function ConfirmHeld({ shown, extending }: ConfirmHeldProps) {
  const { hold, terms } = shown
  return (
    <View>
      <HeldSlot
        startAt={hold.startsAt}
        endAt={hold.endsAt}
        second={`${hold.slotNo} 号，诊察费 ${yuan(hold.session.feeFen)}`}
        brief
        expiresAt={hold.heldUntil}
      />
      <KeepLonger hold={hold} minutes={terms.rules.extendMinutes} act={extending.act} onTap={() => extending.run()} />
    </View>
  )
}
