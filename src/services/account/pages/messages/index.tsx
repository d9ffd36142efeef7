import { View } from '@tarojs/components'
import { listMessages } from '@/contract/account/endpoints'
import { callHotline } from '@/platform/call'
import { call } from '@/session/call'
import { Frame } from '@/session/frame'
import { Loaded } from '@/session/loaded'
import { More } from '@/session/more'
import { usePages } from '@/session/use-pages'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { EmptyState } from '@/ui/empty-state'
import { dayAndTime } from '@/ui/when'

/** 消息: what was done in one's name, in plain sentences, newest first. */
export default function Page() {
  const { load, reload, more } = usePages((cursor) => call(listMessages, { query: { cursor, limit: 20 } }))
  return (
    <Frame>
      <Loaded load={load} retry={reload} shape="list">
        {(items) =>
          items.length === 0 ? (
            <EmptyState drawing="claim" ask="还没有消息" why="办了事，结果会写在这里。" />
          ) : (
            <View>
              {items.map((message) => (
                <Card key={message.messageId}>
                  <View className="cap">{dayAndTime(message.at)}</View>
                  <View className="mt1">{message.text}</View>
                </Card>
              ))}
              <More more={more} />
              <View className="mt4">
                <Button kind="text" icon="phone" label="不是您办的，打 12393" onTap={callHotline} />
              </View>
            </View>
          )
        }
      </Loaded>
    </Frame>
  )
}
