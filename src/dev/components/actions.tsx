import { View } from '@tarojs/components'
import { Button, type ButtonProps } from '@/ui/button'
import { Foot } from '@/ui/foot'
import { HideMoney } from '@/ui/hide-money'
import { Icon, Mark } from '@/ui/icon'
import { IconButton } from '@/ui/icon-button'
import { PATHS } from '@/ui/icons/paths'
import type { IconName } from '@/ui/icons/svg-uri'
import { useCare } from '@/ui/mode'

const nothing = () => undefined
const BUTTONS: readonly ButtonProps[] = [
  { label: '确认付 55.31 元' },
  { label: '改或取消', kind: 'line' },
  { label: '出示奶奶的码', kind: 'soft', icon: 'code' },
  { label: '确认取消', unavailable: '17:00 已过，请打医院电话' },
  { label: '确认付 55.31 元', busy: '正在付，请别关' },
  { label: '继续替奶奶办', kind: 'text' },
  { label: '打 12393 问', kind: 'text', icon: 'phone' },
]
const isIcon = (name: string): name is IconName => name in PATHS

export function Actions() {
  const care = useCare()
  return (
    <View>
      {BUTTONS.map((button) => (
        <View key={button.label + button.busy} className="mt3">
          <Button {...button} onTap={nothing} />
        </View>
      ))}
      <View className="dev-line mt3">
        <Button label="出示码" small onTap={nothing} />
        <View className="ml3">
          <Button label="选这个" small kind="soft" about="10:00 到 10:30" onTap={nothing} />
        </View>
        <View className="grow" />
        <HideMoney />
        <IconButton label="关闭" icon="close" onTap={nothing} />
      </View>
      <View className="dev-pine mt3">
        <Mark />
        <View className="mt3">
          <Button label="出示医保码" kind="white" onTap={nothing} />
        </View>
      </View>
      <View className="dev-frame dev-frame-foot">
        <Foot
          note="现在返回，一分钱也不会扣"
          actions={[
            { label: care ? '念给我听' : '念一念', kind: 'line', icon: 'speak', onTap: nothing },
            { label: care ? '对，去付款' : '核对并付款', onTap: nothing },
          ]}
        />
      </View>
      <View className="dev-icons mt3">
        {Object.keys(PATHS)
          .filter(isIcon)
          .map((name) => (
            <Icon key={name} name={name} tone="pine-deep" className="mr2 mt2" />
          ))}
      </View>
    </View>
  )
}
