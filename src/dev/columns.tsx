import { View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import { ModeContext } from '@/ui/mode'
import '@/ui/screen.scss'
import './dev.scss'

function Column({ care, children }: { care: boolean; children: ReactNode }) {
  const [hidden, setHidden] = useState(false)
  return (
    <ModeContext.Provider value={{ care, hidden, onToggleHidden: () => setHidden(!hidden), fontScale: 1 }}>
      <View className={care ? 'app care dev-column' : 'app dev-column'}>
        <View className="title">{care ? '关怀版' : '标准版'}</View>
        {children}
      </View>
    </ModeContext.Provider>
  )
}

/** The same in both modes, side by side. */
export const Columns = ({ children }: { children: ReactNode }) => (
  <View className="dev-page">
    <Column care={false}>{children}</Column>
    <Column care>{children}</Column>
  </View>
)

/** A part of the page under its name. */
export const Group = ({ name, children }: { name: string; children: ReactNode }) => (
  <View className="dev-group">
    <View className="dev-name">{name}</View>
    {children}
  </View>
)
