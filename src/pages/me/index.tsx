import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { readSession } from '@/contract/session/endpoints'
import { callHotline } from '@/platform/call'
import { open } from '@/platform/navigate'
import { personaPage } from '@/platform/sandbox-screen'
import { showTabBar } from '@/platform/tab-bar'
import { consentsPage, devicesPage, holdingsPage, messagesPage } from '@/services/account/routes'
import { manageCode } from '@/services/activation/routes'
import { appointmentsPage } from '@/services/booking/routes'
import { call } from '@/session/call'
import { Frame } from '@/session/frame'
import { togetherPage } from '@/session/help/page'
import { Loaded } from '@/session/loaded'
import { useSession } from '@/session/state'
import { useLoad } from '@/session/use-load'
import { useRefresh } from '@/session/use-refresh'
import { Card } from '@/ui/card'
import { ListRow } from '@/ui/list-row'
import { Section } from '@/ui/section'
import { ActingMe } from './acting-me'
import { CareSwitch } from './care-switch'
import { Who } from './who'

/** Who I am here, what was sent to me, what I agreed to, where I am signed in. */
function Own() {
  const [load, reload] = useLoad(() => call(readSession))
  useRefresh(reload)
  const care = useSession((session) => session.care)
  return (
    <Frame>
      <Loaded load={load} retry={reload} shape="list">
        {({ person }) => (
          <View>
            <Who person={person} />
            <Section label="我的" />
            <Card list>
              <ListRow icon="message" label="消息" second="办过的事，都在这里" onTap={() => open(messagesPage)} />
              <ListRow
                icon="booking"
                label="我的预约"
                second="要去的、去过的、在等的"
                onTap={() => open(appointmentsPage)}
              />
              <ListRow icon="code" label="医保码" second="停用、恢复" onTap={() => open(manageCode)} />
              <ListRow icon="phone" label="登录过的手机" second="不认识的可以移除" onTap={() => open(devicesPage)} />
              <ListRow
                icon="shield"
                label="我同意过什么"
                second="不想同意了，点一下收回"
                onTap={() => open(consentsPage)}
              />
              <ListRow
                icon="info"
                label="存了我什么"
                second="为什么存、存到什么时候"
                onTap={() => open(holdingsPage)}
              />
            </Card>
            <Section label="看着舒服" />
            <CareSwitch personId={person.personId} care={care} />
            <Section label="问人" />
            <Card list>
              <ListRow
                icon="eye"
                tone="family"
                label="请家人帮忙看着"
                second="家人看您到哪一步，指给您点哪里"
                onTap={() => open(togetherPage)}
              />
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

/** 我的; while acting for somebody, nothing of one's own. */
export default function Page() {
  const actingFor = useSession((session) => session.actingFor)
  const care = useSession((session) => session.care)
  useEffect(() => showTabBar(!care), [care])
  if (!actingFor) return <Own />
  return (
    <Frame>
      <ActingMe actingFor={actingFor} />
    </Frame>
  )
}
