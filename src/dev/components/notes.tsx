import { View } from '@tarojs/components'
import { ActingBanner } from '@/ui/acting-banner'
import { Chip } from '@/ui/chip'
import { Note } from '@/ui/note'

export function Notes() {
  return (
    <View>
      <ActingBanner name="李桂兰" relation="奶奶" onBack={() => undefined} />
      <Note>备案马上生效</Note>
      <Note kind="attention">请先不要再付一次</Note>
      <Note kind="failed">没有付成，没有扣钱</Note>
      <Note kind="family">奶奶已经同意</Note>
      <Note kind="plain" icon="shield">
        本程序不保存人脸。
      </Note>
      <View className="dev-line mt3">
        <Chip label="约好了" icon="check" />
        <View className="ml2">
          <Chip label="奶奶" tone="family" />
        </View>
        <View className="ml2">
          <Chip label="等您补" tone="attention" />
        </View>
        <View className="ml2">
          <Chip label="本人" tone="plain" />
        </View>
      </View>
    </View>
  )
}
