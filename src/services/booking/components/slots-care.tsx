import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/ui/button'
import { Heading } from '@/ui/heading'
import { dayWithWeekday } from '@/ui/when'
import { CareDays } from './care-days'
import { DaySlots } from './day-slots'
import { HeldNow } from './held-now'
import type { SlotsBodyProps } from './slots-body'
import { SlotsHead } from './slots-head'
import { SlotsTop } from './slots-top'

/** 关怀版: first the day, then the time; one question a screen. */
export function SlotsCare(props: SlotsBodyProps) {
  const { slots, day, days, session, onDay, taking, moving, chosen } = props
  const [asksDay, setAsksDay] = useState(!chosen)
  const choose = (next: string) => {
    setAsksDay(false)
    onDay(next)
  }
  return (
    <View>
      <HeldNow doctorId={session.doctorId} />
      <SlotsHead session={session} moving={moving} />
      <View className="mt4">
        {!asksDay && <View className="lead">{dayWithWeekday(day)}</View>}
        <Heading text={asksDay ? '哪一天去看？' : '几点去？'} />
      </View>
      <SlotsTop {...props} />
      {asksDay ? (
        <CareDays days={days} onChange={choose} />
      ) : (
        <View>
          <DaySlots slots={slots} taking={taking} onDay={choose} moving={moving} held={false} />
          <View className="mt3">
            <Button kind="line" label="换一天" onTap={() => setAsksDay(true)} />
          </View>
        </View>
      )}
    </View>
  )
}
