import { Icon } from './icon'
import './icon-button.scss'
import type { IconName } from './icons/svg-uri'
import type { Tone } from './icons/tones'
import { Press } from './press'

export interface IconButtonProps {
  label: string
  icon: IconName
  tone?: Tone
  onTap?: () => unknown
}

/** Only 显示/隐藏, back and close may go without words; everything else is a Button. */
export function IconButton({ label, icon, tone = 'ink-2', onTap }: IconButtonProps) {
  return (
    <Press label={label} className="icon-button" pressed="icon-button-down" onTap={onTap}>
      <Icon name={icon} tone={tone} />
    </Press>
  )
}
