import { View } from '@tarojs/components'
import type { Claim, Decision } from '@/contract/reimbursement/claim'
import { Card } from '@/ui/card'
import { Heading } from '@/ui/heading'
import { HideMoney } from '@/ui/hide-money'
import { KeyValue } from '@/ui/key-value'
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
        <KeyValue label={RESULTS[decision.result]} value={<Money fen={decision.paidFen} unit />} strong />
        {refusedLines.map((line) => (
          <KeyValue
            key={`${line.invoiceId}-${line.lineNo}`}
            label={line.name}
            value={<Money fen={line.amountFen} />}
            second={`不能报：${line.reason}`}
          />
        ))}
      </Card>
      <Why items={decision.explanation} />
    </View>
  )
}

/** 决定: what is paid, each line that is not with its reason. */
export function DecisionView({ claim }: { claim: Claim }) {
  return (
    <View>
      <View className="mt4">
        <Heading text={claim.title} />
      </View>
      <HideMoney />
      {claim.decisions.map((decision) => (
        <Round key={decision.round} decision={decision} />
      ))}
    </View>
  )
}
