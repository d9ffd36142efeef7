import { View } from '@tarojs/components'
import type { PropsWithChildren, ReactNode } from 'react'
import { useMode } from './mode'
import './screen.scss'

export interface ScreenProps {
  /** Under the host's bar on every screen while acting for somebody: `<ActingBanner>`. */
  banner?: ReactNode
  /** `<Foot actions={…}>`. Never on a tab page. */
  foot?: ReactNode
  /** Sheets and toasts, which lie over everything. */
  over?: ReactNode
}

/** The root of every page: sets the mode, grows text with the host's font scale, frames the content. */
export function Screen({ banner, foot, over, children }: PropsWithChildren<ScreenProps>) {
  const { care, fontScale } = useMode()
  const scale = Math.max(1, Math.round(fontScale * 100) / 100)
  return (
    <View className={care ? 'app care' : 'app'} style={scale > 1 ? `--scale:${scale}` : undefined}>
      {banner}
      <View className="main">{children}</View>
      {foot}
      {over}
    </View>
  )
}
