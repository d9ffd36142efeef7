import { View } from '@tarojs/components'
import { canExtend } from '@/contract/booking/can'
import type { Hold } from '@/contract/booking/hold'
import { serverNow } from '@/session/server-time'
import type { Act } from '@/session/use-act'
import { useSeconds } from '@/session/use-seconds'
import { Button } from '@/ui/button'
import { Refusal } from './refusal'

interface KeepLongerProps {
  hold: Hold
  minutes: number
  act: Act
  onTap: () => unknown
}

/** 再留几分钟, once; said when it was used. */
export function KeepLonger({ hold, minutes, act, onTap }: KeepLongerProps) {
  useSeconds(hold.heldUntil)
  if (hold.extended) return <View className="cap mt2">已经多留过一次，不能再留。</View>
  if (!canExtend(hold, serverNow()).allowed) return null
  return (
    <View className="mt2">
      <Button
        kind="text"
        icon="clock"
        label={`来不及，再留 ${minutes} 分钟`}
        busy={act.kind === 'busy' ? '正在留' : undefined}
        onTap={onTap}
      />
      {act.kind === 'failed' && <Refusal failure={act.failure} tries={act.tries} scope="book" />}
    </View>
  )
}
