import { View } from '@tarojs/components'
import { aria } from '@/ui/aria'
import { spokenIn } from '@/ui/clock'
import { useCare } from '@/ui/mode'
import { unbroken } from '@/ui/unbroken'
import './rule-list.scss'

/** Rules as short lines, each with its figure. */
export function RuleList({ lines }: { lines: readonly string[] }) {
  const care = useCare()
  return (
    <View {...aria({ role: 'list' })}>
      {lines.map((line) => (
        <View key={line} className="rule" {...aria({ role: 'listitem' })}>
          <View className="rule-dot" />
          <View className="grow">{unbroken(care ? spokenIn(line) : line)}</View>
        </View>
      ))}
    </View>
  )
}
