import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { aria } from './aria'
import './choice.scss'
import type { IconName } from './icons/svg-uri'
import { usePointable } from './pointing'
import { Press } from './press'
import { Tile } from './tile'
import { unbroken } from './unbroken'

export interface PickProps {
  label: string
  second?: string
  icon?: IconName
  picked: boolean
  onPick: () => void
  /** Why it cannot be chosen, shown instead of the second line. */
  unavailable?: string | undefined
}

/** One of a few equal ways, as a card with a radio. Belongs into `PickGroup`. */
export function Pick({ label, second, icon, picked, onPick, unavailable }: PickProps) {
  const line = unavailable ?? second
  const pointed = usePointable(unavailable ? undefined : 'choice')
  return (
    <Press
      role="radio"
      label={[label, line].filter(Boolean).join('，')}
      className={`pick ${picked ? 'pick-on' : ''} ${pointed}`}
      pressed="pick-down"
      said={{ checked: picked }}
      onTap={unavailable ? undefined : onPick}
    >
      {icon && <Tile icon={icon} tone={unavailable ? 'plain' : 'pine'} />}
      <View className="grow">
        <View className={unavailable ? 'lead choice-off' : 'lead strong'}>{label}</View>
        {line && <View className="cap">{unbroken(line)}</View>}
      </View>
      <View className={picked ? 'radio radio-on' : 'radio'}>{picked && <View className="radio-dot" />}</View>
    </Press>
  )
}

export function PickGroup({ label, children }: PropsWithChildren<{ label: string }>) {
  return <View {...aria({ role: 'radiogroup', label })}>{children}</View>
}
