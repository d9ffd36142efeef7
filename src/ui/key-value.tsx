import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './key-value.scss'
import { unbroken } from './unbroken'

export interface KeyValueProps {
  label: string
  /** Text, Money, or several lines. */
  value: ReactNode
  /** Small line under the value: 门诊楼 3 层 B 区. */
  second?: string
  strong?: boolean
}

/** One row of a slip: name at the left, value at the right. */
export function KeyValue({ label, value, second, strong }: KeyValueProps) {
  return (
    <View className="kv">
      <View className="kv-key">{label}</View>
      <View className="kv-value">
        <View className={strong ? 'strong' : ''}>{typeof value === 'string' ? unbroken(value) : value}</View>
        {second && <View className="cap">{unbroken(second)}</View>}
      </View>
    </View>
  )
}
