import { View } from '@tarojs/components'
import { aria } from './aria'
import { Button } from './button'
import { Card } from './card'
import './error-state.scss'
import { Heading } from './heading'
import { Icon } from './icon'
import type { IconName } from './icons/svg-uri'
import { useMode } from './mode'
import { useTold } from './pointing'
import { unbroken } from './unbroken'

export interface ErrorRow {
  icon: IconName
  title: string
  text: string
}

export interface ErrorStateProps {
  /** `attention` while the result is not known, `failed` when it is. */
  tone?: 'attention' | 'failed'
  icon?: IconName
  /** What happened, with the amount. Focus goes here. */
  ask: string
  /** One order, in bold: 请先不要再付一次。 */
  order?: string
  /** What we do and until when, what happens to the money, where to go if in a hurry. */
  rows?: readonly ErrorRow[]
  /** False only where several stand on one page. */
  focus?: boolean
}

/** The buttons (再查一次, 打 12393 找人) stand in the page's Foot. */
export function ErrorState({
  tone = 'attention',
  icon = 'alert',
  ask,
  order,
  rows = [],
  focus = true,
}: ErrorStateProps) {
  useTold('trouble')
  const { onAskFamily } = useMode()
  return (
    <View>
      <View {...aria({ role: 'alert' })}>
        <View className={`error-round error-round-${tone}`}>
          <Icon name={icon} tone={tone === 'failed' ? 'danger-deep' : 'warn-deep'} size="l" />
        </View>
        <Heading text={ask} focus={focus} className="error-ask" />
        {order && <View className={`lead strong mt2 ${tone}`}>{order}</View>}
      </View>
      {rows.length > 0 && (
        <Card list className="mt4">
          {rows.map((row) => (
            <View key={row.title} className="error-row">
              <Icon name={row.icon} tone="pine" size="s" className="error-icon" />
              <View className="grow">
                <View className="strong">{row.title}</View>
                <View className="cap">{unbroken(row.text)}</View>
              </View>
            </View>
          ))}
        </Card>
      )}
      {onAskFamily && (
        <View className="mt2">
          <Button kind="text" icon="family" label="请家人帮忙看看" onTap={onAskFamily} />
        </View>
      )}
    </View>
  )
}
