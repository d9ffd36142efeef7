import { View } from '@tarojs/components'
import { useState } from 'react'
import type { CalendarDay } from '@/contract/booking/session'
import { aria } from '@/ui/aria'
import { Button } from '@/ui/button'
import { Press } from '@/ui/press'
import { dateOfMonth, day as dayOf, weekday } from '@/ui/when'
import { DAY_WORDS, type DayState } from '../words'
import './day-strip.scss'

/** What fits a narrow phone in large letters. */
const AT_ONCE = 5
/** In a strip there is room for two letters. */
const SHORT: Record<DayState, string> = { ...DAY_WORDS, 'not-released': '待放', full: '约满' }

interface DayStripProps {
  days: readonly CalendarDay[]
  value: string
  onChange: (day: string) => void
}

function Day({ shown, on, onTap }: { shown: CalendarDay; on: boolean; onTap: () => void }) {
  const { day, state } = shown
  return (
    <Press
      role="option"
      label={[weekday(day), dateOfMonth(day), SHORT[state]].join('，')}
      className={on ? 'day day-on' : 'day'}
      pressed={on ? undefined : 'day-down'}
      said={{ selected: on }}
      onTap={onTap}
    >
      <View className="day-word">{weekday(day)}</View>
      <View className={on ? 'lead strong' : 'lead'}>{dateOfMonth(day)}</View>
      <View className={state === 'open' ? 'day-word day-open' : 'day-word'}>{SHORT[state]}</View>
    </Press>
  )
}

/** The days of a doctor, five at once; which are shown changes by tapping only. */
export function DayStrip({ days, value, onChange }: DayStripProps) {
  const chosen = Math.max(
    0,
    days.findIndex(({ day }) => day === value),
  )
  const [first, setFirst] = useState(Math.floor(chosen / AT_ONCE) * AT_ONCE)
  const shown = days.slice(first, first + AT_ONCE)
  const [from, to] = [shown[0], shown[shown.length - 1]]
  return (
    <View>
      <View className="days" {...aria({ role: 'listbox', label: '哪一天' })}>
        {shown.map((one) => (
          <Day key={one.day} shown={one} on={one.day === value} onTap={() => onChange(one.day)} />
        ))}
      </View>
      {days.length > AT_ONCE && from && to && (
        <View className="between">
          {first > 0 ? (
            <Button kind="text" small label="早几天" onTap={() => setFirst(first - AT_ONCE)} />
          ) : (
            <View className="cap">{`${dayOf(from.day)}到 ${dayOf(to.day)}`}</View>
          )}
          {first + AT_ONCE < days.length && (
            <Button kind="text" small label="晚几天" onTap={() => setFirst(first + AT_ONCE)} />
          )}
        </View>
      )}
    </View>
  )
}
