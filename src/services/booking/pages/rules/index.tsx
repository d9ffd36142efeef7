import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { readRules } from '@/contract/booking/schedule'
import { call } from '@/session/call'
import { Frame } from '@/session/frame'
import { Loaded } from '@/session/loaded'
import { useLoad } from '@/session/use-load'
import { useSpeech } from '@/session/use-speech'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Heading } from '@/ui/heading'
import { dayWithWeekday } from '@/ui/when'
import { RuleList } from '../../components/rule-list'

/** 预约规则 of one institution, every rule with its figure. */
export default function Page() {
  const { institutionId = '' } = useRouter().params
  const [load, reload] = useLoad(() => call(readRules, { query: { institutionId } }))
  const speech = useSpeech(load.kind === 'ready' ? load.value.lines.join('') : '')
  return (
    <Frame>
      <View className="mt4">
        <Heading text="预约前先知道的" />
      </View>
      <Loaded load={load} retry={reload} shape="list">
        {(rules) => (
          <View>
            <Card>
              <RuleList lines={rules.lines} />
            </Card>
            <View className="cap mt2">{`演示医院的规则，${dayWithWeekday(rules.noShow.announcedOn)}公布`}</View>
            <View className="mt3">
              <Button kind="line" icon="speak" label="念给我听" onTap={speech.say} />
            </View>
            {speech.words}
          </View>
        )}
      </Loaded>
    </Frame>
  )
}
