import { View } from '@tarojs/components'
import { useSession } from '@/session/state'
import { Card } from '@/ui/card'
import { clockRange, spokenClock, spokenHour } from '@/ui/clock'
import { KeyValue } from '@/ui/key-value'
import { useCare } from '@/ui/mode'
import { dayWithWeekday } from '@/ui/when'
import type { ToConfirm } from '../use-confirm'
import { doctorLine, numberLine, whenLine } from '../words'

/** Who, with whom, when and where; while moving also what it was. */
export function ConfirmSlip({ shown: { hold, terms, moving } }: { shown: ToConfirm }) {
  const care = useCare()
  const actingFor = useSession((session) => session.actingFor)
  const { session, startsAt, endsAt, slotNo } = hold
  const own = care ? terms.patientName : `${terms.patientName}（本人）`
  const patient = actingFor ? `${actingFor.relation} ${actingFor.name}`.trim() : own
  const until = care ? `到 ${spokenHour(endsAt)}` : clockRange(startsAt, endsAt)
  return (
    <Card>
      <KeyValue label="就诊人" value={patient} strong />
      <KeyValue label="医生" value={doctorLine(session)} second={session.departmentName} strong />
      {moving && (
        <KeyValue
          label="原来"
          value={whenLine(moving.startsAt, care)}
          second={`${numberLine(moving.slotNo, moving.startsAt)}，先留着`}
        />
      )}
      <KeyValue
        label={moving ? '换成' : '时间'}
        value={
          <View>
            <View>{dayWithWeekday(startsAt)}</View>
            {care && <View>{spokenClock(startsAt)}</View>}
          </View>
        }
        second={`${until}，${slotNo} 号`}
        strong
      />
      <KeyValue label="医院" value={session.institutionName} second={session.place} strong />
    </Card>
  )
}
