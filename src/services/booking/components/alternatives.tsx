import { View } from '@tarojs/components'
import type { Alternative } from '@/contract/shared/alternative'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { spokenClock } from '@/ui/clock'
import { ListRow } from '@/ui/list-row'
import { useCare } from '@/ui/mode'
import { Section } from '@/ui/section'
import { dayWithWeekday } from '@/ui/when'
import { whenLine } from '../words'

const WHY: Record<Alternative['why'], string> = {
  'same-doctor': '同一位医生',
  'same-department': '同一个科',
  'other-place': '别的医院',
}

/** Who and where, as far as it differs from what she wanted. */
function second({ why, doctorName, departmentName, institutionName, free }: Alternative): string {
  const place = why === 'other-place' ? `${institutionName}${departmentName}` : doctorName
  return `${WHY[why]}，${place}，剩 ${free} 个`
}

interface AlternativesProps {
  items: readonly Alternative[]
  onTake: (alternative: Alternative) => unknown
}

/** 换一个: numbers that can be had now, the nearest in kind and time first. */
export function Alternatives({ items, onTake }: AlternativesProps) {
  const care = useCare()
  if (items.length === 0) return null
  return (
    <View>
      <Section label="这些还有号" />
      <Card list>
        {items.map((item) => {
          const when = whenLine(item.startsAt)
          return care ? (
            <ListRow
              key={item.sessionId}
              label={dayWithWeekday(item.startsAt)}
              second={`${spokenClock(item.startsAt)}，${second(item)}`}
              onTap={() => onTake(item)}
            />
          ) : (
            <ListRow
              key={item.sessionId}
              label={when}
              second={second(item)}
              trailing={
                <Button
                  kind="soft"
                  small
                  label="选这个"
                  about={`${when}，${item.doctorName}`}
                  onTap={() => onTake(item)}
                />
              }
            />
          )
        })}
      </Card>
    </View>
  )
}
