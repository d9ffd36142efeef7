import { View } from '@tarojs/components'
import { open } from '@/platform/navigate'
import { Button } from '@/ui/button'
import { halfDay } from '@/ui/clock'
import { Note } from '@/ui/note'
import { day } from '@/ui/when'
import { wishPage } from '../routes'
import { slotLines } from '../slot-rows'
import type { Slots } from '../use-slots'
import type { useTake } from '../use-take'
import { DAY_WORDS } from '../words'
import { ReleaseCard } from './release-card'
import { SlotList } from './slot-list'

interface DaySlotsProps {
  slots: Slots
  taking: ReturnType<typeof useTake>
  onDay: (day: string) => void
  /** While moving nobody waits for something else. */
  moving: boolean
  /** A number is held: another one lets it go. */
  held: boolean
}

/** One day of a doctor: its windows, what is stopped or not released, and the ways on where nothing fits. */
export function DaySlots({ slots, taking, onDay, moving, held }: DaySlotsProps) {
  const { calendar, details } = slots
  const lines = slotLines(slots)
  const stopped = calendar.sessions.filter(({ state }) => state === 'stopped')
  const waiting = details.filter(({ state }) => state === 'not-released')
  const free = lines.some(({ kind }) => kind === 'free')
  const shown = calendar.days.find((one) => one.day === calendar.day)
  const next = calendar.days.find((one) => one.state === 'open' && one.day !== calendar.day)
  const first = calendar.sessions[0]
  return (
    <View>
      {stopped.map(({ sessionId, startsAt, stopReason }) => (
        <Note key={sessionId} kind="attention">
          {`${day(startsAt)}${halfDay(startsAt)}停诊${stopReason ? `：${stopReason}` : ''}。`}
        </Note>
      ))}
      {lines.length > 0 && <SlotList lines={lines} isTaking={taking.isTaking} onTake={taking.take} />}
      <View>{held && free && <View className="cap day-after">换时间会放掉留着的号。</View>}</View>
      {waiting.map((session) => (
        <ReleaseCard key={session.sessionId} session={session} />
      ))}
      {!free && waiting.length === 0 && lines.length === 0 && stopped.length === 0 && (
        <Note kind="plain">{`${day(calendar.day)}${shown ? DAY_WORDS[shown.state] : '没有号'}。`}</Note>
      )}
      {!free && next && (
        <View className="mt3">
          <Button kind="line" label={`看 ${day(next.day)}的号`} onTap={() => onDay(next.day)} />
        </View>
      )}
      {!moving && first && (
        <View className="mt3">
          <Button
            kind={free ? 'text' : 'line'}
            label="没有合适的，登记候补"
            onTap={() => open(wishPage(first.departmentId, first.doctorId))}
          />
        </View>
      )}
    </View>
  )
}
