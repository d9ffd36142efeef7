import { View } from '@tarojs/components'
import { Card } from '@/ui/card'
import { ModeContext, useMode } from '@/ui/mode'
import { Money } from '@/ui/money'
import { moneyWords } from '@/ui/money-words'
import { SplitBar, type SplitPart } from '@/ui/split-bar'

const PARTS: readonly SplitPart[] = [
  { source: 'fund', label: '医保基金付', second: '安康居民医保，门诊慢特病', fen: 19929 },
  { source: 'own', label: '奶奶的个人账户', second: '居民医保没有个人账户', fen: 0 },
  { source: 'shared', label: '周晓的共济账户', second: '您设的上限：一次 150 元', fen: 15000 },
  { source: 'cash', label: '周晓另外付', second: '微信支付，现金部分', fen: 5531 },
]
const TINY: readonly SplitPart[] = [
  { source: 'fund', label: '医保基金付', fen: 1999900 },
  { source: 'own', label: '个人账户', fen: 4000 },
  { source: 'shared', label: '共济账户', fen: 100 },
  { source: 'cash', label: '另外付', fen: 1 },
]

export function MoneyParts() {
  const mode = useMode()
  return (
    <View>
      <Money fen={5531} size="money" unit />
      <View className="lead dim">{moneyWords(5531)}</View>
      <View className="dev-line mt2">
        <Money fen={212871} size="title" unit />
        <Money fen={41000} size="title" tone="family" />
        <Money fen={0} dim />
        <ModeContext.Provider value={{ ...mode, hidden: true }}>
          <Money fen={5531} unit />
        </ModeContext.Provider>
      </View>
      <Card>
        <SplitBar parts={PARTS} totalLabel="合计，和账单一致" />
      </Card>
      <Card>
        <SplitBar parts={TINY} totalLabel="合计" />
      </Card>
    </View>
  )
}
