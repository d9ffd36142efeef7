import { View } from '@tarojs/components'
import { canEndWait, canRelease } from '@/contract/booking/can'
import type { Wait } from '@/contract/booking/wait'
import { open } from '@/platform/navigate'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Chip, type ChipTone } from '@/ui/chip'
import { confirmPage, ticketPage } from '../routes'
import { heldWords } from '../words'
import { HeldSlot } from './held-slot'

const STATE: Record<Wait['state'], { label: string; tone: ChipTone }> = {
  waiting: { label: '在等', tone: 'pine' },
  offered: { label: '等到了', tone: 'attention' },
  booked: { label: '约上了', tone: 'pine' },
  declined: { label: '没有要', tone: 'plain' },
  expired: { label: '日子过了', tone: 'plain' },
  ended: { label: '不等了', tone: 'plain' },
}

const modeWords = ({ mode }: Wait) => (mode === 'book' ? '等到了直接约上' : '等到了先问您')

interface WaitCardProps {
  wait: Wait
  onEnd: () => void
}

/** One wish that waits: what for, how many before her, and the number that was offered. */
export function WaitCard({ wait, onEnd }: WaitCardProps) {
  const { offer, state, appointmentId, wishText } = wait
  const kept = offer && canRelease(offer).allowed ? offer : null
  return (
    <View>
      <Card>
        <View className="between">
          <View className="lead strong grow">{wait.departmentName}</View>
          <Chip {...STATE[state]} />
        </View>
        <View className="dim mt1">{wait.institutionName}</View>
        <View className="mt1">{wishText}</View>
        {state === 'waiting' && (
          <View className="cap mt1">
            {`${wait.ahead === 0 ? '前面没有人等' : `前面 ${wait.ahead} 位在等`}，${modeWords(wait)}`}
          </View>
        )}
        {appointmentId && (
          <View className="mt3">
            <Button kind="soft" label="看预约单" about={wishText} onTap={() => open(ticketPage(appointmentId))} />
          </View>
        )}
        {!kept && canEndWait(wait).allowed && (
          <View className="mt2">
            <Button kind="text" label="不等了" about={wishText} onTap={onEnd} />
          </View>
        )}
      </Card>
      {kept && (
        <View>
          <HeldSlot
            startAt={kept.startsAt}
            endAt={kept.endsAt}
            {...heldWords(kept)}
            expiresAt={kept.heldUntil}
            onConfirm={() => open(confirmPage(kept.holdId, kept.session.sessionId))}
          />
          <View className="mt2">
            <Button kind="text" label="这个号不要，留给别人" onTap={onEnd} />
          </View>
        </View>
      )}
    </View>
  )
}
