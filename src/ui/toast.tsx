import { View } from '@tarojs/components'
import { useEffect, useRef } from 'react'
import { aria } from './aria'
import { Icon } from './icon'
import type { IconName } from './icons/svg-uri'
import { useCare } from './mode'
import './toast.scss'

export interface ToastProps {
  /** At most 8 characters that need no answer: 已换新码. Never an error, never money. */
  text: string
  icon?: IconName
  /** After 2 s, or 5 s in care mode. */
  onGone: () => void
}

const STAYS_MS = 2000
const STAYS_CARE_MS = 5000

/** Mounted in Screen's `over` while it is to be read; in 关怀版 it is a note at the head of the page. */
export function Toast({ text, icon = 'check', onGone }: ToastProps) {
  const care = useCare()
  const gone = useRef(onGone)
  gone.current = onGone
  useEffect(() => {
    const timer = setTimeout(() => gone.current(), care ? STAYS_CARE_MS : STAYS_MS)
    return () => clearTimeout(timer)
  }, [care])
  return (
    <View className={care ? 'toast-room toast-care' : 'toast-room'} {...aria({ role: 'status', live: 'polite' })}>
      <View className="toast">
        <Icon name={icon} tone={care ? 'pine-deep' : 'white'} size="s" className="mr2" />
        {text}
      </View>
    </View>
  )
}
