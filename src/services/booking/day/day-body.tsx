import { View } from '@tarojs/components'
import type { Day } from '@/contract/booking/day/day'
import { open } from '@/platform/navigate'
import { useSpeech } from '@/session/use-speech'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { clockRange, spokenIn, spokenRange } from '@/ui/clock'
import { Disclosure } from '@/ui/disclosure'
import { Heading } from '@/ui/heading'
import { KeyValue } from '@/ui/key-value'
import { ListRow } from '@/ui/list-row'
import { useCare } from '@/ui/mode'
import { unbroken } from '@/ui/unbroken'
import { day as dayWords } from '@/ui/when'
import { RuleList } from '../components/rule-list'
import { questionnairePage, visitPage } from '../routes'
import { Distance } from './distance'
import { LINE_RULES, saidOf } from './words'

const FILLED: Record<Day['questionnaire']['state'], string> = {
  none: '',
  empty: '填好医生先看',
  draft: '填了一半，还没有交',
  sent: '交给医生了，进诊室前还能改',
}

/** Where to go and when, as on the ticket. */
function Where({ day }: { day: Day }) {
  const care = useCare()
  const date = dayWords(day.startsAt)
  return (
    <Card>
      {!care && <KeyValue label="医生" value={day.doctorName} second={day.department} />}
      {care ? (
        <KeyValue label="时间" value={date} second={spokenRange(day.startsAt, day.endsAt)} />
      ) : (
        <KeyValue label="时间" value={`${date} ${clockRange(day.startsAt, day.endsAt)}`} />
      )}
      <KeyValue label="地点" value={day.place === '' ? day.institutionName : day.place} second={day.institutionName} />
    </Card>
  )
}

/** What else can be done while the day goes on. */
function Doors({ day }: { day: Day }) {
  const { state, questionnaire } = day
  const asked = questionnaire.state !== 'none' && !['in-room', 'done', 'over'].includes(state.kind)
  // When she has been seen, the foot leads there.
  const inside = state.kind === 'in-room'
  if (!asked && !inside) return null
  return (
    <Card list>
      {asked && (
        <ListRow
          icon="message"
          label={questionnaire.title}
          second={`大约 ${questionnaire.minutes} 分钟，${FILLED[questionnaire.state]}`}
          onTap={() => open(questionnairePage(day.appointmentId))}
        />
      )}
      {inside && (
        <ListRow
          icon="pill"
          label="这次看诊"
          second="报告、处方、要付的钱"
          onTap={() => open(visitPage(day.visitId))}
        />
      )}
    </Card>
  )
}

/** One thing: where she is in her day, in words that can be read aloud; below it where to go. */
export function DayBody({ day }: { day: Day }) {
  const care = useCare()
  const { state } = day
  const { ask, text } = saidOf(state)
  const speech = useSpeech(`${ask}。${text}`)
  const ticketNo = 'ticketNo' in state ? state.ticketNo : ''
  const urgent = state.kind === 'called' || state.kind === 'missed'
  return (
    <View>
      <View className="mt4">
        {ticketNo !== '' && <Chip label={`${ticketNo} 号`} tone={urgent ? 'attention' : 'pine'} />}
        <Heading key={state.kind} text={ask} focus={urgent} className="mt2" />
      </View>
      <View className="dim mt2">{unbroken(care ? spokenIn(text) : text)}</View>
      <View className="mt3">
        <Button kind={care ? 'line' : 'soft'} icon="speak" label="念给我听" onTap={speech.say} />
      </View>
      {speech.words}
      <Where day={day} />
      <Doors day={day} />
      {state.kind === 'check-in' && day.position && <Distance position={day.position} />}
      {state.kind === 'waiting' && !care && (
        <Disclosure label="按什么排" second="谁先叫到，规矩写在这里">
          <RuleList lines={LINE_RULES} />
        </Disclosure>
      )}
    </View>
  )
}
