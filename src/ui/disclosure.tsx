import { View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import './card.scss'
import './disclosure.scss'
import { Icon } from './icon'
import { Press } from './press'
import { unbroken } from './unbroken'

export interface DisclosureProps {
  label: string
  second?: string
  children: ReactNode
  /** Open from the start. */
  open?: boolean
  onToggle?: (open: boolean) => void
}

/** A card that unfolds: 为什么医保没有全付. Its content is not built before it is opened. */
export function Disclosure({ label, second, children, open: atFirst = false, onToggle }: DisclosureProps) {
  const [open, setOpen] = useState(atFirst)
  const toggle = () => {
    setOpen(!open)
    onToggle?.(!open)
  }
  return (
    <View className="card disclosure">
      <Press
        label={[label, second].filter(Boolean).join('，')}
        className="disclosure-head"
        said={{ expanded: open }}
        onTap={toggle}
      >
        <View className="grow">
          <View className="row-title">{label}</View>
          {second && <View className="cap">{unbroken(second)}</View>}
        </View>
        <Icon name="down" tone="ink-3" size="s" className={open ? 'disclosure-up' : ''} />
      </Press>
      {open && <View className="disclosure-body">{children}</View>}
    </View>
  )
}
