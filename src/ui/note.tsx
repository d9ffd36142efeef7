import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { aria } from './aria'
import { Icon } from './icon'
import type { IconName } from './icons/svg-uri'
import type { Tone } from './icons/tones'
import './note.scss'
import { unbroken } from './unbroken'

export type NoteKind = 'fact' | 'attention' | 'failed' | 'family' | 'plain'

const LOOKS: Record<NoteKind, { icon: IconName; tone: Tone }> = {
  fact: { icon: 'info', tone: 'pine-deep' },
  attention: { icon: 'alert', tone: 'warn-deep' },
  failed: { icon: 'alert', tone: 'danger-deep' },
  family: { icon: 'family', tone: 'apricot-deep' },
  plain: { icon: 'info', tone: 'ink-2' },
}

export interface NoteProps {
  /** fact pine, attention yellow, failed red (the only alert), family apricot, plain without a ground. */
  kind?: NoteKind
  icon?: IconName
  /** One or two sentences. */
  children: ReactNode
}

export function Note({ kind = 'fact', icon, children }: NoteProps) {
  const look = LOOKS[kind]
  return (
    <View className={`note note-${kind}`} {...aria({ role: kind === 'failed' ? 'alert' : undefined })}>
      <Icon name={icon ?? look.icon} tone={look.tone} size="s" className="note-icon" />
      <View className="grow">{typeof children === 'string' ? unbroken(children) : children}</View>
    </View>
  )
}
