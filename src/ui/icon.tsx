import { View } from '@tarojs/components'
import './icon.scss'
import { type IconName, iconUri, markUri } from './icons/svg-uri'
import type { Tone } from './icons/tones'
import { useCare } from './mode'

export interface IconProps {
  name: IconName
  tone?: Tone
  /** 20, 24, 28 and 44 px; 26, 34, 40 and 44 in care mode; xs is 16 and 22. */
  size?: 'xs' | 's' | 'm' | 'l' | 'xl'
  className?: string
}

/** Decoration: a background, so that screen readers do not meet it. Never the only label of a control. */
export function Icon({ name, tone = 'ink', size = 'm', className = '' }: IconProps) {
  const care = useCare()
  return (
    <View
      className={`icon icon-${size} ${className}`}
      style={{ backgroundImage: `url("${iconUri(name, tone, care)}")` }}
    />
  )
}

/** The program's mark 码里有人 for a pine ground; 60 px, 84 in care mode. */
export function Mark() {
  return <View className="mark" style={{ backgroundImage: `url("${markUri()}")` }} />
}
