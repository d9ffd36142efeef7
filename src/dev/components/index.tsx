import { View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import { ModeContext } from '@/ui/mode'
import '@/ui/screen.scss'
import { Actions } from './actions'
import { Choices } from './choices'
import { Codes } from './codes'
import { Fields } from './fields'
import './index.scss'
import { MoneyParts } from './money-parts'
import { Notes } from './notes'
import { Overlays } from './overlays'
import { Rows } from './rows'
import { Stages } from './stages'
import { States } from './states'

const GROUPS: readonly [string, () => ReactNode][] = [
  ['Button', Actions],
  ['Field', Fields],
  ['Card, ListRow', Rows],
  ['Choices', Choices],
  ['Money, SplitBar', MoneyParts],
  ['Banner, Note, Chip', Notes],
  ['Steps, Timeline', Stages],
  ['Skeleton, EmptyState, ErrorState', States],
  ['Sheet, Toast', Overlays],
  ['CodePanel', Codes],
]

function Column({ care }: { care: boolean }) {
  const [hidden, setHidden] = useState(false)
  return (
    <ModeContext.Provider value={{ care, hidden, onToggleHidden: () => setHidden(!hidden), fontScale: 1 }}>
      <View className={care ? 'app care dev-column' : 'app dev-column'}>
        <View className="title">{care ? '关怀版' : '标准版'}</View>
        {GROUPS.map(([name, Group]) => (
          <View key={name} className="dev-group">
            <View className="dev-name">{name}</View>
            <Group />
          </View>
        ))}
      </View>
    </ModeContext.Provider>
  )
}

/** Every part in every state and in both modes. In the browser preview against the sandbox only. */
export default function ComponentsPage() {
  return (
    <View className="dev-page">
      <Column care={false} />
      <Column care />
    </View>
  )
}
