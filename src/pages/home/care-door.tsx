import { View } from '@tarojs/components'
import { Icon } from '@/ui/icon'
import type { IconName } from '@/ui/icons/svg-uri'
import { usePointable } from '@/ui/pointing'
import { Press } from '@/ui/press'
import { doorOf } from './pointed-door'

interface CareDoorProps {
  icon: IconName
  /** Apricot: a person helps. */
  family?: boolean
  title: string
  line: string
  /** Undefined: it says something and leads nowhere. */
  onTap?: (() => void) | undefined
}

/** One of the large doors of the care home. */
export function CareDoor({ icon, family, title, line, onTap }: CareDoorProps) {
  const pointed = usePointable(doorOf(icon))
  const look = family ? 'home-care-door home-care-door-family' : 'home-care-door'
  const content = (
    <>
      <Icon name={icon} tone={family ? 'apricot-deep' : 'pine'} size="xl" />
      <View className="home-care-words">
        <View className="home-care-title">{title}</View>
        <View className="home-care-line">{line}</View>
      </View>
    </>
  )
  if (!onTap) return <View className={look}>{content}</View>
  return (
    <Press label={`${title}，${line}`} className={`${look} ${pointed}`} pressed="home-choice-down" onTap={onTap}>
      {content}
    </Press>
  )
}
