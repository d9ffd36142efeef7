import { View } from '@tarojs/components'
import './button.scss'
import { Icon } from './icon'
import type { IconName } from './icons/svg-uri'
import type { Tone } from './icons/tones'
import { useCare } from './mode'
import { usePointable, useTold } from './pointing'
import { Press } from './press'

export type ButtonKind = 'main' | 'line' | 'soft' | 'text' | 'white'

export interface ButtonProps {
  /** Verb + object + number: 确认付 55.31 元. It is the name too. */
  label: string
  /** One `main` a screen; `white` stands on pine. */
  kind?: ButtonKind
  /** A pill of 44 px (60 in care mode) that is as wide as its text. */
  small?: boolean
  icon?: IconName
  /** What goes on: 正在付，请别关. Shown instead of the label; no second tap. */
  busy?: string | undefined
  /** Why it cannot be used and what to do instead. Shown below and part of the name. */
  unavailable?: string | undefined
  /** Said after the label where the same words stand several times: 选这个，10:00 到 10:30. */
  about?: string
  onTap?: () => unknown
}

const ICON_TONE: Record<ButtonKind, Tone> = {
  main: 'white',
  line: 'pine',
  soft: 'pine-deep',
  text: 'pine',
  white: 'pine',
}

export function Button({ label, kind = 'main', small, icon, busy, unavailable, about, onTap }: ButtonProps) {
  const care = useCare()
  const state = unavailable ? 'off' : busy ? 'busy' : kind
  const pointed = usePointable(kind === 'main' || kind === 'line' ? kind : undefined)
  useTold(state === 'busy' ? 'answer' : undefined)
  const classes = ['btn', `btn-${state}`, small ? 'btn-s' : '', kind === 'text' ? 'btn-low' : '', pointed]
  const button = (
    <Press
      label={[busy && !unavailable ? busy : label, about, unavailable].filter(Boolean).join('，')}
      className={classes.filter(Boolean).join(' ')}
      pressed={`btn-${kind}-down`}
      said={{ busy: busy && !unavailable ? true : undefined }}
      onTap={busy || unavailable ? undefined : onTap}
    >
      {icon && !busy && (
        <Icon
          name={icon}
          tone={unavailable ? 'ink-3' : ICON_TONE[kind]}
          size={small || (kind === 'line' && !care) || kind === 'text' ? 's' : 'm'}
          className="btn-icon"
        />
      )}
      <View className="btn-label">{busy && !unavailable ? busy : label}</View>
    </Press>
  )
  if (!unavailable) return button
  return (
    <View>
      {button}
      <View className="hint">{unavailable}</View>
    </View>
  )
}
