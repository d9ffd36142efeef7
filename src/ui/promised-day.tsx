import { View } from '@tarojs/components'
import { Progress } from './progress'
import './promised-day.scss'

export interface PromisedDayProps {
  /** 最晚哪天有结果 */
  label: string
  /** 1 月 7 日: the date stands before the number of days. */
  day: string
  /** 周四 */
  weekday: string
  /** Whole 工作日 that have gone by, and that were promised. */
  passed: number
  promised: number
}

export function PromisedDay({ label, day, weekday, passed, promised }: PromisedDayProps) {
  return (
    <View className="promised">
      <View className="dim">{label}</View>
      <View className="promised-day">
        <View className="date">{day}</View>
        <View className="lead dim ml3">{weekday}</View>
      </View>
      <Progress part={passed / promised} />
      <View className="between cap mt1">
        <View>{`已过 ${passed} 个工作日`}</View>
        <View>{`承诺 ${promised} 个工作日`}</View>
      </View>
    </View>
  )
}
