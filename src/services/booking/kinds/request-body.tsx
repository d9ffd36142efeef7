import { View } from '@tarojs/components'
import type { CareRequest } from '@/contract/booking/kinds/request'
import { yuan } from '@/contract/shared/money-text'
import { open } from '@/platform/navigate'
import { useSpeech } from '@/session/use-speech'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { spokenIn } from '@/ui/clock'
import { Heading } from '@/ui/heading'
import { KeyValue } from '@/ui/key-value'
import { ListRow } from '@/ui/list-row'
import { useCare } from '@/ui/mode'
import { Note } from '@/ui/note'
import { Section } from '@/ui/section'
import { type Stage, Timeline } from '@/ui/timeline'
import { unbroken } from '@/ui/unbroken'
import { day, dayAndTime } from '@/ui/when'
import { RuleList } from '../components/rule-list'
import { offerPage, visitPage } from '../routes'
import { timeLine } from './words'

const ASKS: Record<CareRequest['status'], string> = {
  requested: '等医院答复',
  accepted: '医院答应了，您同意吗？',
  declined: '医院这次没有答应',
  scheduled: '约好了',
  done: '做完了',
  cancelled: '取消了',
}

function Slip({ request }: { request: CareRequest }) {
  const { time, staff, address, fee, delivery, prescription, dose } = request
  const wished = request.status === 'requested' || request.status === 'declined'
  return (
    <Card>
      <KeyValue label="哪里" value={request.institutionName} second={request.department} />
      {dose && <KeyValue label="第几针" value={`第 ${dose.no} 针，一共 ${dose.of} 针`} />}
      {time && <KeyValue label={wished ? '希望' : '时间'} value={timeLine(time)} />}
      {staff !== '' && <KeyValue label={delivery ? '开方的医生' : '谁来'} value={staff} />}
      {address && <KeyValue label="到哪里" value={address.place} second={`${address.contact}，${address.phone}`} />}
      {prescription && prescription.drugs.length === 0 && <KeyValue label="处方" value="开好了，本人能看" />}
      <KeyValue
        label="费用"
        value={fee.totalFen === null ? '不收钱' : yuan(fee.totalFen)}
        second={fee.totalFen === null ? '' : fee.words.replace(/。$/, '')}
      />
      {delivery && <KeyValue label="拿药" value={delivery.way === 'delivery' ? '送到家' : '自己去取'} />}
      {delivery && <View className="dim mt1">{unbroken(delivery.words)}</View>}
    </Card>
  )
}

/** Each drug on a line of its own; none where the reader may not see them. */
function Drugs({ drugs }: { drugs: readonly string[] }) {
  if (drugs.length === 0) return null
  return (
    <View>
      <Section label="处方" />
      <Card>
        <RuleList lines={drugs} />
      </Card>
    </View>
  )
}

const stagesOf = ({ history, status }: CareRequest): Stage[] => {
  const over = status === 'done' || status === 'declined' || status === 'cancelled'
  return history.map(({ at, text }, index) => ({
    state: !over && index === history.length - 1 ? 'now' : 'done',
    title: text,
    at: dayAndTime(at),
  }))
}

/** A request: what is so now and who acts, the slip, what to prepare, and how it came to this. */
export function RequestBody({ request }: { request: CareRequest }) {
  const care = useCare()
  const speech = useSpeech(`${request.title}。${ASKS[request.status]}。${request.words}`)
  const ask = ASKS[request.status]
  const words = request.words.startsWith(`${ask}：`) ? request.words.slice(ask.length + 1) : request.words
  const coming = request.status === 'scheduled' || request.status === 'accepted'
  return (
    <View>
      <View className="mt4">
        <Heading key={request.status} text={ask} />
      </View>
      <View className="dim mt1">{request.title}</View>
      <Note kind={request.status === 'accepted' || request.status === 'declined' ? 'attention' : 'fact'}>
        {care ? spokenIn(words) : words}
      </Note>
      {care && (
        <View className="mt3">
          <Button kind="line" icon="speak" label="念给我听" onTap={speech.say} />
        </View>
      )}
      {speech.words}
      <Slip request={request} />
      {request.prescription && <Drugs drugs={request.prescription.drugs} />}
      {coming && request.preparation.length > 0 && (
        <View>
          <Section label="要准备的" />
          <Card>
            <RuleList lines={request.preparation} />
          </Card>
        </View>
      )}
      {coming && !care && request.bring.length > 0 && (
        <View>
          <Section label="要带的" />
          <Card>
            <RuleList lines={request.bring} />
          </Card>
        </View>
      )}
      {request.nextDose && (
        <Card list>
          <ListRow
            icon="shield"
            label={`约第 ${request.nextDose.no} 针`}
            second={`最早 ${day(request.nextDose.fromDay)}`}
            onTap={() => open(offerPage(request.offerId))}
          />
        </Card>
      )}
      {request.visitId !== null && request.status === 'done' && (
        <Card list>
          <ListRow
            icon="claim"
            label="这次看诊"
            second="报告、处方和账单"
            onTap={() => open(visitPage(request.visitId ?? ''))}
          />
        </Card>
      )}
      {!care && (
        <View>
          <Section label="办到哪一步" />
          <Card>
            <Timeline stages={stagesOf(request)} />
          </Card>
        </View>
      )}
    </View>
  )
}
