import { View } from '@tarojs/components'
import { open, type Route } from '@/platform/navigate'
import { Icon } from '@/ui/icon'
import type { IconName } from '@/ui/icons/svg-uri'
import { usePointable } from '@/ui/pointing'
import { Press } from '@/ui/press'
import { doorOf } from './pointed-door'

export interface DoorProps {
  icon: IconName
  /** Apricot: about family. */
  family?: true
  title: string
  line: string
  to: Route
}

/** One service on home. */
export function Door({ icon, family, title, line, to }: DoorProps) {
  const pointed = usePointable(doorOf(icon))
  return (
    <Press
      label={`${title}，${line}`}
      className={`home-door ${pointed}`}
      pressed="home-door-down"
      onTap={() => open(to)}
    >
      <Icon name={icon} tone={family ? 'apricot' : 'pine'} size="l" />
      <View className="ml3 grow">
        <View className="lead strong">{title}</View>
        <View className="cap">{line}</View>
      </View>
    </Press>
  )
}
