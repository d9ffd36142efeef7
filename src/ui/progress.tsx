import { View } from '@tarojs/components'
import { aria } from './aria'
import './progress.scss'

/** A bar that only repeats words beside it: `part` of 1. Hidden from screen readers. */
export function Progress({ part }: { part: number }) {
  const percent = Math.round(Math.min(1, Math.max(0, part)) * 1000) / 10
  return (
    <View className="progress" {...aria({ hidden: true })}>
      <View className="progress-done" style={{ width: `${percent}%` }} />
    </View>
  )
}
