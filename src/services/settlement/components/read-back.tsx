import { View } from '@tarojs/components'
import type { Preview } from '@/contract/settlement/order'
import { yuan } from '@/contract/shared/money-text'
import { host } from '@/platform/host'
import { useSession } from '@/session/state'
import { useSpeech } from '@/session/use-speech'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Divider } from '@/ui/divider'
import { Heading } from '@/ui/heading'
import { KeyValue } from '@/ui/key-value'
import { Money } from '@/ui/money'
import { moneyWords } from '@/ui/money-words'
import { day } from '@/ui/when'
import { spokenPreview } from '../spoken'
import './read-back.scss'

/** The figures read back in digits, in words and aloud, with to whom, for whom and why. */
export function ReadBack({ preview }: { preview: Preview }) {
  const speech = useSpeech(spokenPreview(preview))
  const person = useSession((session) => session.person)
  const actingFor = useSession((session) => session.actingFor)
  const { cashFen } = preview.breakdown
  const also = preview.sources.filter(({ source, amountFen }) => source !== 'cash' && amountFen > 0)
  const patient = actingFor ? `${actingFor.relation} ${actingFor.name}` : `${person?.name ?? ''}（本人）`
  return (
    <View>
      <View className="mt4">
        <Heading text="请再看一遍，对吗？" />
      </View>
      <Card className="mt3">
        <View className="dim">{cashFen > 0 ? `您用${host.payName}` : '您自己要付的'}</View>
        <Money size="money" fen={cashFen} unit always />
        <View className="lead dim">{moneyWords(cashFen)}</View>
        <View className="mt3">
          <Button kind="soft" icon="speak" label="念给我听" onTap={speech.say} />
        </View>
        {speech.words}
        <View className="read-back-line">
          <Divider />
        </View>
        <KeyValue label="付给" value={preview.institutionName} strong />
        <KeyValue label={actingFor ? '替谁付' : '谁看的病'} value={patient} strong />
        <KeyValue label="为什么付" value={[day(preview.visitDate), preview.department].filter(Boolean).join('，')} />
        {also.length > 0 && (
          <KeyValue
            label="同时扣"
            value={also.map(({ title, amountFen }) => (
              <View key={title}>{`${title.replace(/付$/, '')} ${yuan(amountFen)}`}</View>
            ))}
          />
        )}
      </Card>
    </View>
  )
}
