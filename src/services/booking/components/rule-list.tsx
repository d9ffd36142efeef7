import { View } from '@tarojs/components'
import { aria } from '@/ui/aria'
import './rule-list.scss'

/** Rules as short lines, each with its figure. */
export function RuleList({ lines }: { lines: readonly string[] }) {
  return (
    <View {...aria({ role: 'list' })}>
      {lines.map((line) => (
        <View key={line} className="rule" {...aria({ role: 'listitem' })}>
          <View className="rule-dot" />
          <View className="grow">{line}</View>
        </View>
      ))}
    </View>
  )
}
