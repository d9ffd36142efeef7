import { View } from '@tarojs/components'
import { wholeYuan } from '@/contract/shared/money-text'
import { aria } from '@/ui/aria'
import { Card } from '@/ui/card'
import { useCare } from '@/ui/mode'
import { moneyWords } from '@/ui/money-words'

interface EffectSideProps {
  title: string
  fundFen: number
  ownFen: number
  /** Pine border: what the filing makes of it. */
  chosen?: boolean
}

const ROWS = [
  { key: 'fund', label: '医保' },
  { key: 'cash', label: '自己' },
] as const

/** One side of the comparison: a bar that only repeats the two amounts below it; 关怀版 says less. */
export function EffectSide({ title, fundFen, ownFen, chosen }: EffectSideProps) {
  const care = useCare()
  const fen = { fund: fundFen, cash: ownFen }
  const shown = ROWS.filter(({ key }) => fen[key] > 0)
  return (
    <Card chosen={chosen} className="effect-side">
      <View className={chosen ? 'effect-title strong pine' : 'effect-title dim'}>{title}</View>
      {!care && (
        <View className="effect-bar" {...aria({ hidden: true })}>
          {shown.map(({ key }) => (
            <View key={key} className={`effect-part effect-${key}`} style={{ flexGrow: fen[key] }} />
          ))}
        </View>
      )}
      {ROWS.map(({ key, label }) => (
        <View
          key={key}
          className="effect-row"
          {...aria({ role: 'text', label: `${title}，${label}付，${moneyWords(fen[key])}` })}
        >
          <View className={`effect-dot effect-${key}`} />
          <View className="effect-who">{label}</View>
          <View className="strong nowrap">{`${wholeYuan(fen[key])} 元`}</View>
        </View>
      ))}
    </Card>
  )
}
