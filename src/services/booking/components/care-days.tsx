import { View } from '@tarojs/components'
import { useState } from 'react'
import type { CalendarDay } from '@/contract/booking/session'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { ListRow } from '@/ui/list-row'
import { dayWithWeekday } from '@/ui/when'
import { DAY_WORDS } from '../words'

/** What can be looked over without losing one's place. */
const AT_ONCE = 6

/** 关怀版: 哪一天去看？ as one question, a day a row. */
export function CareDays({ days, onChange }: { days: readonly CalendarDay[]; onChange: (day: string) => void }) {
  const [most, setMost] = useState(AT_ONCE)
  return (
    <View>
      <Card list>
        {days.slice(0, most).map(({ day, state, free }) => (
          <ListRow
            key={day}
            label={dayWithWeekday(day)}
            second={state === 'open' ? `有号，剩 ${free} 个` : DAY_WORDS[state]}
            onTap={() => onChange(day)}
          />
        ))}
      </Card>
      {most < days.length && (
        <View className="mt3">
          <Button kind="line" label="看后面的日子" onTap={() => setMost(most + AT_ONCE)} />
        </View>
      )}
    </View>
  )
}
