import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Button } from './button'
import { Icon } from './icon'
import type { IconName } from './icons/svg-uri'
import './list-row.scss'
import { usePointable } from './pointing'
import { Press } from './press'
import { Tile, type TileTone } from './tile'
import { unbroken } from './unbroken'

export interface ListRowProps {
  /** Title: the visible first line. */
  label: string
  second?: string
  icon?: IconName
  tone?: TileTone
  /** Money, Chip or a short text at the right. */
  trailing?: ReactNode
  /** What `trailing` says, for the name: 二十五元, 正在办. */
  trailingName?: string
  onTap?: () => void
  /** Shown instead of the second line; the title turns grey. The way on stands at the right: 请她同意. */
  unavailable?: { reason: string; wayOn?: { label: string; onTap: () => void } } | undefined
}

/** Belongs into `<Card list>`: hairline between rows, none above the first. */
export function ListRow({ label, second, icon, tone, trailing, trailingName, onTap, unavailable }: ListRowProps) {
  const line = unavailable?.reason ?? second
  const pointed = usePointable(onTap && !unavailable ? 'choice' : undefined)
  const name = [label, line, trailingName].filter(Boolean).join('，')
  const content = (
    <>
      {icon && <Tile icon={icon} tone={unavailable ? 'plain' : tone} />}
      <View className="row-words">
        <View className={unavailable ? 'row-title row-title-off' : 'row-title'}>{label}</View>
        {line && <View className="cap">{unbroken(line)}</View>}
      </View>
      {trailing && <View className="row-trailing">{trailing}</View>}
    </>
  )
  if (unavailable) {
    const { wayOn } = unavailable
    return (
      <View className="row">
        {content}
        {wayOn && <Button kind="text" label={wayOn.label} about={label} onTap={wayOn.onTap} />}
      </View>
    )
  }
  if (!onTap) return <View className={trailing ? 'row row-pair' : 'row'}>{content}</View>
  return (
    <Press label={name} className={`row ${pointed}`} pressed="row-down" onTap={onTap}>
      {trailing ? <View className="row-fill row-pair">{content}</View> : content}
      <Icon name="next" tone="ink-3" size="s" className="row-next" />
    </Press>
  )
}
