import { View } from '@tarojs/components'
import type { Appointment } from '@/contract/booking/appointment'
import { canCancel, canMove } from '@/contract/booking/can'
import type { Can } from '@/contract/family/can'
import { yuan } from '@/contract/shared/money-text'
import { wordsFor } from '@/contract/shared/words'
import { open } from '@/platform/navigate'
import { serverNow } from '@/session/server-time'
import type { useAct } from '@/session/use-act'
import { Button } from '@/ui/button'
import { Sheet } from '@/ui/sheet'
import { movePage } from '../routes'
import { beforeMoving } from '../ticket-words'
import { ifCancelled } from '../words'
import { Refusal } from './refusal'

const whyNot = (can: Can) => (can.allowed ? undefined : `${wordsFor(can.reason).what}。${wordsFor(can.reason).todo}`)

interface ChangeSheetProps {
  ticket: Appointment
  canceling: ReturnType<typeof useAct<[], Appointment>>
  onClose: () => void
}

/** 改或取消: what happens to the money stands above the button that does it. */
export function ChangeSheet({ ticket, canceling, onClose }: ChangeSheetProps) {
  const { fee, session, appointmentId } = ticket
  const { act } = canceling
  const back = fee.state === 'paid' ? `，退回 ${yuan(fee.refundFen)}` : ''
  return (
    <Sheet
      title="改时间，还是取消？"
      text={`改时间：新的约好了才换。取消：${ifCancelled(fee)}`}
      main={{
        label: '改时间',
        unavailable: beforeMoving(ticket) ?? whyNot(canMove(ticket, serverNow())),
        onTap: () => {
          onClose()
          return open(movePage(session.doctorId, appointmentId))
        },
      }}
      keep={{ label: '都不用，照原来的', onTap: onClose }}
      onClose={onClose}
    >
      {act.kind === 'failed' && <Refusal failure={act.failure} tries={act.tries} scope="cancel" />}
      <View className="mt4">
        <Button
          kind="line"
          label={`取消预约${back}`}
          busy={act.kind === 'busy' ? '正在取消，请别关' : undefined}
          unavailable={whyNot(canCancel(ticket, serverNow()))}
          onTap={() => canceling.run()}
        />
      </View>
    </Sheet>
  )
}
