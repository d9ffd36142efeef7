import { View } from '@tarojs/components'
import { useSubjectWord } from '@/session/subject'
import { useSeconds } from '@/session/use-seconds'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { clockRange, countdown, spokenClock, spokenHour } from '@/ui/clock'
import { useCare } from '@/ui/mode'
import './held-slot.scss'
import { Remaining } from './remaining'

interface HeldSlotProps {
  startAt: string
  endAt: string
  /** 11 月 24 日，周二; where the page does not say it. */
  date?: string
  /** 12 号，诊察费 25.00 元. */
  second: string
  expiresAt: string
  /** Where the time stands below anyway: only that it is kept, and how long. */
  brief?: boolean
  /** Undefined on the confirm page itself. */
  onConfirm?: () => void
}

/** The number that is kept for her: on top, its time left in words. */
export function HeldSlot({ startAt, endAt, date, second, expiresAt, brief, onConfirm }: HeldSlotProps) {
  const care = useCare()
  const who = useSubjectWord()
  const seconds = useSeconds(expiresAt)
  return (
    <Card chosen className="held">
      <View className="held-head">
        <Chip icon="clock" label={seconds > 0 ? `给${who}留着` : '没有留着了'} />
        <Remaining seconds={seconds} />
      </View>
      {!brief && (
        <View className={care ? 'held-body-care' : 'held-body'}>
          <View className="held-words">
            {date && <View className="dim">{date}</View>}
            <View className="title strong">{care ? spokenClock(startAt) : clockRange(startAt, endAt)}</View>
            <View className="cap">{care ? `到 ${spokenHour(endAt)}，${second}` : second}</View>
          </View>
          {onConfirm && seconds > 0 && (
            <View className={care ? 'mt3' : 'held-go'}>
              <Button label="去确认" about={`还有 ${countdown(seconds)}`} onTap={onConfirm} />
            </View>
          )}
        </View>
      )}
    </Card>
  )
}
