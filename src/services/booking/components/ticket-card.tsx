import { View } from '@tarojs/components'
import { Card } from '@/ui/card'
import { Chip, type ChipTone } from '@/ui/chip'
import { clock, halfDay, spokenClock, spokenHour } from '@/ui/clock'
import { Divider } from '@/ui/divider'
import type { IconName } from '@/ui/icons/svg-uri'
import { KeyValue, type KeyValueProps } from '@/ui/key-value'
import { useCare } from '@/ui/mode'
import { dayWithWeekday } from '@/ui/when'
import './ticket-card.scss'

interface TicketCardProps {
  state: { label: string; tone: ChipTone; icon?: IconName }
  /** 还有 3 天. */
  aside: string
  startAt: string
  endAt: string
  /** 心血管内科, 方敏 主任医师: in 关怀版 a line each. */
  title: readonly [string, string]
  rows: readonly KeyValueProps[]
}

/** 预约单: the time is the largest thing on it; below the tear-off line who, which number, where, how much. */
export function TicketCard({ state, aside, startAt, endAt, title, rows }: TicketCardProps) {
  const care = useCare()
  return (
    <Card className="ticket">
      <View className="between ticket-head">
        <Chip {...state} />
        <View className="dim">{aside}</View>
      </View>
      <View className="dim ticket-day">{`${dayWithWeekday(startAt)}${care ? '' : halfDay(startAt)}`}</View>
      <View className="ticket-time">
        <View className={care ? 'ask ticket-spoken' : 'ticket-clock'}>
          {care ? spokenClock(startAt) : clock(startAt)}
        </View>
        <View className="lead dim ticket-until">{`到 ${care ? spokenHour(endAt) : clock(endAt)}`}</View>
      </View>
      <View className="ticket-title">
        {care ? (
          title.map((line) => (
            <View key={line} className="title">
              {line}
            </View>
          ))
        ) : (
          <View className="title">{title.join('，')}</View>
        )}
      </View>
      <Divider kind="notched" />
      {rows.map((row) => (
        <KeyValue key={row.label} strong {...row} />
      ))}
    </Card>
  )
}
