import { View } from '@tarojs/components'
import { open } from '@/platform/navigate'
import { Button } from '@/ui/button'
import { Section } from '@/ui/section'
import { useHeld } from '../held'
import { rulesPage } from '../routes'
import { DaySlots } from './day-slots'
import { DayStrip } from './day-strip'
import { HeldNow } from './held-now'
import type { SlotsBodyProps } from './slots-body'
import { SlotsHead } from './slots-head'
import { SlotsTop } from './slots-top'

/** 选时间: who, which day, what is held, and the windows of the day. */
export function SlotsStandard(props: SlotsBodyProps) {
  const { slots, day, days, session, onDay, taking, moving } = props
  const held = useHeld()
  return (
    <View>
      <SlotsHead session={session} moving={moving} />
      <DayStrip days={days} value={day} onChange={onDay} />
      {/* A room of its own: what comes into it leaves the rows below as they were sent to the screen. */}
      <View>
        <HeldNow doctorId={session.doctorId} />
        <SlotsTop {...props} />
      </View>
      <Section label={held ? '换一个时间' : '选一个时间'} />
      <DaySlots slots={slots} taking={taking} onDay={onDay} moving={moving} held={held !== null} />
      <View className="mt2">
        <Button kind="text" label="看预约规则" onTap={() => open(rulesPage(session.institutionId))} />
      </View>
    </View>
  )
}
