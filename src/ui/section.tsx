import { View } from '@tarojs/components'
import { aria } from './aria'
import './section.scss'

/** Label above a group of cards: 20 above, 8 below. */
export function Section({ label }: { label: string }) {
  return (
    <View className="section" {...aria({ role: 'heading', level: 2 })}>
      {label}
    </View>
  )
}
