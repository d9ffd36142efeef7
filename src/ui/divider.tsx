import { View } from '@tarojs/components'
import './divider.scss'

/** Hairline inside a card. `notched`: the tear-off line of a ticket, with two half circles in the page's colour. */
export function Divider({ kind = 'plain' }: { kind?: 'plain' | 'dashed' | 'notched' }) {
  if (kind !== 'notched') return <View className={`divider divider-${kind}`} />
  return (
    <View className="notched">
      <View className="notch notch-left" />
      <View className="divider divider-dashed" />
      <View className="notch notch-right" />
    </View>
  )
}
