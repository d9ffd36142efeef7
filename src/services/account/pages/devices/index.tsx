import { View } from '@tarojs/components'
import { useState } from 'react'
import { listDevices, removeDevice } from '@/contract/account/endpoints'
import type { Output } from '@/contract/shared/endpoint'
import { call } from '@/session/call'
import { wordsOf } from '@/session/failure'
import { Frame } from '@/session/frame'
import { Loaded } from '@/session/loaded'
import { useAct } from '@/session/use-act'
import { useLoad } from '@/session/use-load'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { ListRow } from '@/ui/list-row'
import { Note } from '@/ui/note'
import { Sheet } from '@/ui/sheet'
import { dayAndTime } from '@/ui/when'
import { channelName } from '../../channel-name'

type Device = Output<typeof listDevices>['items'][number]

/** 登录过的手机: see where one is signed in, and sign a lost phone out. */
export default function Page() {
  const [load, reload] = useLoad(() => call(listDevices))
  const [asked, setAsked] = useState<Device | null>(null)
  const removing = useAct(
    (_key, deviceId: string) => call(removeDevice, { params: { id: deviceId } }),
    () => {
      setAsked(null)
      reload()
    },
  )
  const over = asked ? (
    <Sheet
      title="移除这台手机？"
      text="它马上退出登录。要再用，得重新登录。"
      main={{
        label: '移除',
        busy: removing.act.kind === 'busy' ? '正在移除' : undefined,
        onTap: () => removing.run(asked.deviceId),
      }}
      keep={{ label: '先留着', onTap: () => setAsked(null) }}
      onClose={() => setAsked(null)}
    />
  ) : undefined
  return (
    <Frame over={over}>
      {removing.act.kind === 'failed' && <Note kind="failed">{wordsOf(removing.act.failure).what}</Note>}
      <Loaded load={load} retry={reload} shape="list">
        {({ items }) => (
          <View className="mt3">
            <Card list>
              {items.map((device) => (
                <ListRow
                  key={device.deviceId}
                  icon="phone"
                  label={`${channelName(device.channel)}，${device.name}`}
                  second={`最近用过：${dayAndTime(device.lastSeenAt)}`}
                  trailing={
                    device.current ? (
                      <Chip label="这一台" />
                    ) : (
                      <Button
                        kind="text"
                        small
                        label="移除"
                        about={`${device.name}，${dayAndTime(device.lastSeenAt)}`}
                        onTap={() => setAsked(device)}
                      />
                    )
                  }
                />
              ))}
            </Card>
            <Note kind="plain">不认识的手机，请先移除，再打 12393。</Note>
          </View>
        )}
      </Loaded>
    </Frame>
  )
}
