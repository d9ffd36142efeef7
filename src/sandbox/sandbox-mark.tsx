import { View } from '@tarojs/components'
import './sandbox-mark.scss'

/** Marks every screen that a real build does not have, so that nobody takes it for a host's own. */
export function SandboxMark({ name }: { name: string }) {
  return (
    <View className="sandbox-mark">
      <View className="sandbox-plate">演示</View>
      <View className="grow">{`${name}：不是真的，不会动钱，也不用人脸`}</View>
    </View>
  )
}
