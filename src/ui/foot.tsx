import { View } from '@tarojs/components'
import { Button, type ButtonProps } from './button'
import { fitsInRow } from './foot-fit'
import './foot.scss'
import { useMode } from './mode'

export interface FootProps {
  /** At most two. In a row the main one stands last; when the texts do not fit they are stacked. */
  actions: readonly [ButtonProps] | readonly [ButtonProps, ButtonProps]
  /** One line above the buttons: 现在返回，一分钱也不会扣. */
  note?: string
  /** Stacked although they would fit: the main one may then stand first. */
  stacked?: boolean
}

/** White strip that keeps to the lower edge: last in the page's column, so that it never covers the content's end. */
export function Foot({ actions, note, stacked }: FootProps) {
  const mode = useMode()
  const row = !stacked && fitsInRow(actions, mode)
  // Beside the main button the other is as wide as its words; two equal ones share the room.
  const leads = actions.some(({ kind = 'main' }) => kind === 'main')
  return (
    <View className="foot">
      {note && <View className="foot-note">{note}</View>}
      <View className={row ? 'foot-row' : 'foot-stack'}>
        {actions.map((action) => (
          <View key={action.label} className={action.kind === 'line' && row && leads ? 'foot-hug' : 'foot-item'}>
            <Button {...action} />
          </View>
        ))}
      </View>
    </View>
  )
}
