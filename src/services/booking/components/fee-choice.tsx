import { View } from '@tarojs/components'
import type { Terms } from '@/contract/booking/terms'
import { yuan } from '@/contract/shared/money-text'
import { wordsFor } from '@/contract/shared/words'
import { host } from '@/platform/host'
import { Card } from '@/ui/card'
import { useCare } from '@/ui/mode'
import { Note } from '@/ui/note'
import { Pick, PickGroup } from '@/ui/pick'
import { Section } from '@/ui/section'
import { SplitBar } from '@/ui/split-bar'
import { cashOf } from '../confirm-words'
import type { PayChoice } from '../use-confirm'

interface FeeChoiceProps {
  terms: Terms
  value: PayChoice
  onChange: (value: PayChoice) => void
}

/** 诊察费: who pays what of it, estimated; then when to pay. */
export function FeeChoice({ terms, value, onChange }: FeeChoiceProps) {
  const care = useCare()
  const { estimate } = terms
  const cash = cashOf(terms)
  const parts = care
    ? estimate.sources.filter(({ source, amountFen }) => amountFen > 0 || source === 'cash')
    : estimate.sources
  return (
    <View>
      <Section label="诊察费，先估一估" />
      {cash === undefined ? (
        <Note kind="plain">
          {`诊察费 ${yuan(estimate.feeFen)}。${estimate.why ? wordsFor(estimate.why).what : '现在估不出来'}，到医院窗口付。`}
        </Note>
      ) : (
        <Card>
          <SplitBar
            totalLabel="诊察费一共"
            parts={parts.map(({ source, title, note, amountFen }) => ({
              source,
              label: title,
              second: note,
              fen: amountFen,
            }))}
          />
        </Card>
      )}
      {cash !== undefined && (
        <View>
          <View className="cap mt2">按今天的政策估的（演示政策），付的时候再算一次。</View>
          <Section label="什么时候付" />
          <PickGroup label="什么时候付">
            <Pick
              label="看病当天付"
              second="在医院付，一样用医保"
              picked={value === 'hospital'}
              onPick={() => onChange('hospital')}
            />
            <Pick
              label="现在付"
              second={cash > 0 ? `用${host.payName}付 ${yuan(cash)}，其余走医保` : '医保和账户里的钱就够，不用另外付'}
              picked={value === 'now'}
              onPick={() => onChange('now')}
            />
          </PickGroup>
          {value === 'now' && (
            <Note kind="plain">{`确认后 ${terms.rules.payMinutes} 分钟内付好，没付号会放回去。`}</Note>
          )}
        </View>
      )}
    </View>
  )
}
