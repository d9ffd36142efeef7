import { View } from '@tarojs/components'
import { Icon } from './icon'
import type { IconName } from './icons/svg-uri'
import type { Tone } from './icons/tones'
import './tile.scss'

export type TileTone = 'pine' | 'family' | 'plain'

const ICON_TONE: Record<TileTone, Tone> = { pine: 'pine-deep', family: 'apricot-deep', plain: 'ink-2' }

/** Leading square of a row. `family` only when a family member is involved. */
export function Tile({ icon, tone = 'pine' }: { icon: IconName; tone?: TileTone | undefined }) {
  return (
    <View className={`tile tile-${tone}`}>
      <Icon name={icon} tone={ICON_TONE[tone]} />
    </View>
  )
}
