import { View } from '@tarojs/components'
import { open, openTab } from '@/platform/navigate'
import { codeTab } from '@/platform/tabs'
import { activationStart, manageCode } from '@/services/activation/routes'
import { Button } from '@/ui/button'
import { Mark } from '@/ui/icon'
import type { Home } from './home-view'

const ACTIONS = {
  none: { label: '激活医保码', go: () => open(activationStart) },
  active: { label: '出示医保码', go: () => openTab(codeTab) },
  suspended: { label: '恢复使用医保码', go: () => open(manageCode) },
} as const

/** 医保码 on home: one white button that does the next thing with the code. */
export function CodeCard({ home }: { home: Home }) {
  const { label, go } = ACTIONS[home.credential]
  return (
    <View className="home-code">
      <View className="between">
        <View className="grow">
          <View className="title">医保码</View>
          <View className="home-code-line">{home.insuranceLine}</View>
        </View>
        <Mark />
      </View>
      <View className="mt4">
        <Button kind="white" label={label} onTap={go} />
      </View>
    </View>
  )
}
