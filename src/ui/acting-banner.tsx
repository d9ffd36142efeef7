import { Text, View } from '@tarojs/components'
import './acting-banner.scss'
import { aria } from './aria'
import { Icon } from './icon'
import { useCare } from './mode'
import { Press } from './press'

export interface ActingBannerProps {
  name: string
  /** 奶奶: how the person who holds the phone calls her. */
  relation?: string
  onBack: () => void
}

/** 正在替谁办事: on every screen while acting, one tap back to oneself, never dismissible. */
export function ActingBanner({ name, relation, onBack }: ActingBannerProps) {
  const care = useCare()
  const who = relation && !care ? `${name}（${relation}）` : name
  const before = care ? '替' : '正在替'
  return (
    <View className="acting">
      <Icon name="family" tone="apricot-deep" size="s" className="mr2" />
      <View className="grow" {...aria({ role: 'status', live: 'polite', label: `${before}${who}办事` })}>
        <Text>{before}</Text>
        <Text className="strong">{who}</Text>
        <Text>办事</Text>
      </View>
      <Press label="回到自己" className="acting-back" pressed="acting-down" onTap={onBack}>
        回到自己
      </Press>
    </View>
  )
}
