import { View } from '@tarojs/components'
import { listConsents } from '@/contract/account/endpoints'
import { call } from '@/session/call'
import { Frame } from '@/session/frame'
import { Loaded } from '@/session/loaded'
import { useLoad } from '@/session/use-load'
import { Card } from '@/ui/card'
import { EmptyState } from '@/ui/empty-state'
import { ListRow } from '@/ui/list-row'
import { Note } from '@/ui/note'
import { dayAndTime } from '@/ui/when'

const PURPOSES: Record<string, string> = {
  identity: '用姓名和证件号码激活医保码',
  face: '用刷脸确认是我本人',
}

/** 我同意过什么: each purpose with the day it was agreed to. */
export default function Page() {
  const [load, reload] = useLoad(() => call(listConsents))
  return (
    <Frame>
      <Loaded load={load} retry={reload} shape="list">
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState drawing="claim" ask="还没有同意过什么" why="要用到您的信息时，会先一项一项问您。" />
          ) : (
            <View className="mt3">
              <Card list>
                {items.map((consent) => (
                  <ListRow
                    key={consent.consentId}
                    icon="shield"
                    label={PURPOSES[consent.purpose] ?? consent.purpose}
                    second={`${dayAndTime(consent.at)} 同意，说明第 ${consent.version} 版`}
                  />
                ))}
              </Card>
              <Note kind="plain">要收回同意，请打 12393。收回后，相关的事就不能在这里办了。</Note>
            </View>
          )
        }
      </Loaded>
    </Frame>
  )
}
