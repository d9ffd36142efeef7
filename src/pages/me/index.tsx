import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { readSession } from '@/contract/session/endpoints'
import { callHotline } from '@/platform/call'
import { open } from '@/platform/navigate'
import { personaPage } from '@/platform/sandbox-screen'
import { showTabBar } from '@/platform/tab-bar'
import { consentsPage, devicesPage, messagesPage } from '@/services/account/routes'
import { manageCode } from '@/services/activation/routes'
import { call } from '@/session/call'
import { Frame } from '@/session/frame'
import { Loaded } from '@/session/loaded'
import { useSession } from '@/session/state'
import { useLoad } from '@/session/use-load'
import { useRefresh } from '@/session/use-refresh'
import { Card } from '@/ui/card'
import { ListRow } from '@/ui/list-row'
import { Section } from '@/ui/section'
import { CareSwitch } from './care-switch'
import { Who } from './who'

/** 我的: who I am here, what was sent to me, what I agreed to, where I am signed in. */
export default function Page() {
  const [load, reload] = useLoad(() => call(readSession))
  useRefresh(reload)
  const care = useSession((session) => session.care)
  useEffect(() => showTabBar(!care), [care])
  return (
    <Frame>
      <Loaded load={load} retry={reload} shape="list">
        {({ person }) => (
          <View>
            <Who person={person} />
            <Section label="我的" />
            <Card list>
              <ListRow icon="message" label="消息" second="办过的事，都在这里" onTap={() => open(messagesPage)} />
              <ListRow icon="code" label="医保码" second="停用、恢复" onTap={() => open(manageCode)} />
              <ListRow icon="phone" label="登录过的手机" second="不认识的可以移除" onTap={() => open(devicesPage)} />
              <ListRow icon="shield" label="我同意过什么" second="每一项的日期" onTap={() => open(consentsPage)} />
            </Card>
            <Section label="看着舒服" />
            <CareSwitch personId={person.personId} care={care} />
            <Section label="问人" />
            <Card list>
              <ListRow icon="phone" label="12393 医保热线" second="点一下就拨" onTap={callHotline} />
            </Card>
            {BACKEND === 'sandbox' && (
              <>
                <Section label="演示" />
                <Card list>
                  <ListRow
                    icon="person"
                    label="演示身份"
                    second={`现在是${person.name}，点这里换一个`}
                    onTap={() => open(personaPage)}
                  />
                </Card>
              </>
            )}
          </View>
        )}
      </Loaded>
    </Frame>
  )
}
