import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { listRecords } from '@/contract/family/records'
import { call } from '@/session/call'
import { Frame } from '@/session/frame'
import { Loaded } from '@/session/loaded'
import { More } from '@/session/more'
import { usePages } from '@/session/use-pages'
import { Card } from '@/ui/card'
import { EmptyState } from '@/ui/empty-state'
import { useHidden } from '@/ui/mode'
import { dayAndTime } from '@/ui/when'

/** 替办记录: one sentence an act, the same for both sides. */
export default function Page() {
  const { personId } = useRouter().params
  const hidden = useHidden()
  const { load, reload, more } = usePages((cursor) => call(listRecords, { query: { personId, cursor, limit: 20 } }))
  return (
    <Frame>
      <Loaded load={load} retry={reload} shape="list">
        {(records) =>
          records.length === 0 ? (
            <EmptyState
              drawing="family"
              ask="还没有替办记录"
              why="谁替谁办了什么，会一条一条写在这里，两边看到的一样。"
            />
          ) : (
            <View>
              {records.map((record) => (
                <Card key={record.recordId}>
                  <View className="cap">{dayAndTime(record.at)}</View>
                  <View className="mt1">{hidden ? '显示姓名和金额后，可以看这一条。' : record.text}</View>
                  {record.why !== '' && <View className="cap mt1">{record.why}</View>}
                </Card>
              ))}
              <More more={more} />
            </View>
          )
        }
      </Loaded>
    </Frame>
  )
}
