import { View } from '@tarojs/components'
import './chip.scss'
import { Icon } from './icon'
import type { IconName } from './icons/svg-uri'
import type { Tone } from './icons/tones'

export type ChipTone = 'pine' | 'family' | 'attention' | 'plain'

const ICON_TONE: Record<ChipTone, Tone> = {
  pine: 'pine-deep',
  family: 'apricot-deep',
  attention: 'warn-deep',
  plain: 'ink-2',
}

/** A state or relation in two to six characters. Never a control. */
export function Chip({ label, tone = 'pine', icon }: { label: string; tone?: ChipTone; icon?: IconName }) {
  return (
    <View className={`chip chip-${tone}`}>
      {icon && <Icon name={icon} tone={ICON_TONE[tone]} size="xs" className="chip-icon" />}
      {label}
    </View>
  )
}
