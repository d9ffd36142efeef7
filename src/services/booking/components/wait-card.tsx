import { View } from '@tarojs/components'
import { canEndWait, canRelease } from '@/contract/booking/can'
import { releaseHold } from '@/contract/booking/holds'
import type { Wait } from '@/contract/booking/wait'
import { open } from '@/platform/navigate'
import { call } from '@/session/call'
import { useAct } from '@/session/use-act'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Chip, type ChipTone } from '@/ui/chip'
import { confirmPage, ticketPage } from '../routes'
import { HeldSlot } from './held-slot'
import { Refusal } from './refusal'

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
  onChanged: () => void
  onEnd: () => void
}

/** One wish that waits: what for, how many before her, and the number that was offered. */
export function WaitCard({ wait, onChanged, onEnd }: WaitCardProps) {
  const declining = useAct((_key, holdId: string) => call(releaseHold, { params: { holdId } }), onChanged)
  const { offer, state, appointmentId, wishText } = wait
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
        {canEndWait(wait).allowed && (
          <View className="mt2">
            <Button kind="text" label="不等了" about={wishText} onTap={onEnd} />
          </View>
        )}
      </Card>
      {offer && canRelease(offer).allowed && (
        <View>
          <HeldSlot
            startAt={offer.startsAt}
            endAt={offer.endsAt}
            second={`${offer.session.doctorName}，${offer.slotNo} 号`}
            expiresAt={offer.heldUntil}
            onConfirm={() => open(confirmPage(offer.holdId, offer.session.sessionId))}
          />
          <View className="mt2">
            <Button
              kind="text"
              label="这个号不要，留给别人"
              busy={declining.act.kind === 'busy' ? '正在放' : undefined}
              onTap={() => declining.run(offer.holdId)}
            />
          </View>
          {declining.act.kind === 'failed' && <Refusal failure={declining.act.failure} scope="book" />}
        </View>
      )}
    </View>
  )
}
