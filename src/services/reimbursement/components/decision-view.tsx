import { View } from '@tarojs/components'
import type { Claim, Decision } from '@/contract/reimbursement/claim'
import { Card } from '@/ui/card'
import { Heading } from '@/ui/heading'
import { HideMoney } from '@/ui/hide-money'
import { useHidden } from '@/ui/mode'
import { Money } from '@/ui/money'
import { Section } from '@/ui/section'
import { day } from '@/ui/when'
import { Why } from './estimate-view'

const RESULTS: Record<Decision['result'], string> = {
  approved: '都能报',
  partly: '部分能报',
  refused: '这次不能报',
}

function Round({ decision }: { decision: Decision }) {
  const { refusedLines } = decision
  return (
    <View>
      <Section label={`${decision.round > 1 ? '再看一遍的结果' : '结果'}，${day(decision.decidedAt)}`} />
      <Card>
        <View className="lead strong">{RESULTS[decision.result]}</View>
        <Money size="title" fen={decision.paidFen} unit />
        {refusedLines.map((line) => (
          <View key={`${line.invoiceId}-${line.lineNo}`} className="mt3">
            <View className="between">
              <View className="grow strong">{line.name}</View>
              <Money fen={line.amountFen} unit />
            </View>
            <View className="cap">{`不能报：${line.reason}`}</View>
          </View>
        ))}
      </Card>
      <Why items={decision.explanation} />
    </View>
  )
}

/** 决定: what is paid, each line that is not with its reason. */
export function DecisionView({ claim }: { claim: Claim }) {
  const hidden = useHidden()
  return (
    <View>
      <View className="mt4">
        <Heading text="报销决定" />
      </View>
      <View className="dim mt1">{claim.title}</View>
      {hidden && <HideMoney />}
      {claim.decisions.map((decision) => (
        <Round key={decision.round} decision={decision} />
      ))}
    </View>
  )
}
