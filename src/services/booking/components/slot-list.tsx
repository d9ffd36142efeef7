import { View } from '@tarojs/components'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { clockRange, spokenRange } from '@/ui/clock'
import { ListRow } from '@/ui/list-row'
import { useCare } from '@/ui/mode'
import type { SlotLine } from '../slot-rows'
import type { Choice } from '../use-take'
import './slot-list.scss'

interface SlotListProps {
  lines: readonly SlotLine[]
  isTaking: (choice: Choice) => boolean
  onTake: (choice: Choice) => unknown
}

type RowProps = Omit<SlotListProps, 'lines'> & { line: SlotLine }

function Row({ line, isTaking, onTake }: RowProps) {
  const range = clockRange(line.startsAt, line.endsAt)
  if (line.kind === 'full')
    return (
      <View className="slot">
        <View className="lead dim slot-range">{range}</View>
        <View className="dim slot-left">约满了</View>
      </View>
    )
  return (
    <View className="slot">
      <View className="lead strong slot-range">{range}</View>
      <View className="slot-take">
        <View className="slot-left">{`剩 ${line.free} 个`}</View>
        <Button
          kind="soft"
          small
          label="选这个"
          about={range}
          busy={isTaking(line) ? '正在留' : undefined}
          onTap={() => onTake({ sessionId: line.sessionId, slotNo: line.slotNo })}
        />
      </View>
    </View>
  )
}

/** 关怀版: the whole row is the target, the time as it is spoken. */
function CareRow({ line, isTaking, onTake }: RowProps) {
  const range = spokenRange(line.startsAt, line.endsAt)
  if (line.kind === 'full') return <ListRow label={range} unavailable={{ reason: '约满了' }} />
  const second = isTaking(line) ? '正在留，请等一下' : `剩 ${line.free} 个`
  return (
    <ListRow label={range} second={second} onTap={() => onTake({ sessionId: line.sessionId, slotNo: line.slotNo })} />
  )
}

/** The windows of a day, from early to late. */
export function SlotList({ lines, ...rest }: SlotListProps) {
  const care = useCare()
  return (
    <Card list>
      {lines.map((line) =>
        care ? (
          <CareRow key={line.startsAt} line={line} {...rest} />
        ) : (
          <Row key={line.startsAt} line={line} {...rest} />
        ),
      )}
    </Card>
  )
}
