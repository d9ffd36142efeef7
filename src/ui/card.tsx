import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './card.scss'
import { Press } from './press'

interface CardBase {
  children: ReactNode
  /** Holds `ListRow`s, which bring their own height. */
  list?: boolean
  /** Pine border: the one thing that is held or chosen here. */
  chosen?: boolean
  className?: string
}
/** A whole card is one target or holds targets, never both. */
export type CardProps =
  | (CardBase & { onTap?: never; label?: never })
  | (CardBase & { onTap: () => void; label: string })

export function Card({ children, list, chosen, className = '', onTap, label }: CardProps) {
  const classes = ['card', list ? 'card-list' : '', chosen ? 'card-chosen' : '', className].filter(Boolean).join(' ')
  if (!onTap) return <View className={classes}>{children}</View>
  return (
    <Press label={label} className={classes} pressed="card-down" onTap={onTap}>
      {children}
    </Press>
  )
}
