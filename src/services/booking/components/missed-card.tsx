import { View } from '@tarojs/components'
import type { Appointment } from '@/contract/booking/appointment'
import { canContest } from '@/contract/booking/can'
import { wordsFor } from '@/contract/shared/words'
import { open } from '@/platform/navigate'
import { serverNow } from '@/session/server-time'
import { Button } from '@/ui/button'
import { spokenIn } from '@/ui/clock'
import { useCare } from '@/ui/mode'
import { Note } from '@/ui/note'
import { unbroken } from '@/ui/unbroken'
import { contestPage } from '../routes'
import { missWords } from '../ticket-words'
import { beforeLine } from '../words'

const CONTEST = {
  open: '申诉正在看，看的时候不算次数。',
  accepted: '申诉通过了，这一次不算。',
  rejected: '申诉没有通过。',
} as const

/** 爽约: counted by rule, with the way to contest it. */
export function MissedCard({ ticket }: { ticket: Appointment }) {
  const { contest, contestBy, appointmentId } = ticket
  const care = useCare()
  const can = canContest(ticket, serverNow())
  return (
    <View>
      <Note kind="attention">{`医院记的是没有去。${missWords(ticket)}`}</Note>
      {contest && (
        <Note kind={contest.state === 'rejected' ? 'attention' : 'fact'}>
          {`${CONTEST[contest.state]}${contest.note ? `医院说：${contest.note}` : ''}`}
        </Note>
      )}
      {!contest && (
        <View className="mt3">
          {contestBy && can.allowed && (
            <View className="dim">
              {unbroken(`去了，或有原因，${care ? spokenIn(beforeLine(contestBy)) : beforeLine(contestBy)}可以申诉。`)}
            </View>
          )}
          <View className="mt2">
            <Button
              kind="line"
              label="我要申诉"
              unavailable={can.allowed ? undefined : `${wordsFor(can.reason).what}。${wordsFor(can.reason).todo}`}
              onTap={() => open(contestPage(appointmentId))}
            />
          </View>
        </View>
      )}
    </View>
  )
}
