import { View } from '@tarojs/components'
import { callHotline } from '@/platform/call'
import { open } from '@/platform/navigate'
import { recordsPage, whoPage } from '@/services/family/routes'
import { type ActingFor, useSession } from '@/session/state'
import { Card } from '@/ui/card'
import { Heading } from '@/ui/heading'
import { ListRow } from '@/ui/list-row'
import { Note } from '@/ui/note'
import { Section } from '@/ui/section'
import { CareSwitch } from './care-switch'

/** 我的 while acting: nothing of one's own, only what belongs to acting for her. */
export function ActingMe({ actingFor }: { actingFor: ActingFor }) {
  const care = useSession((session) => session.care)
  const who = actingFor.relation || actingFor.name
  return (
    <View>
      <View className="mt4">
        <Heading size="title" text={`正在替${who}办事`} />
      </View>
      <Note kind="plain">您自己的消息、同意和手机，换回自己后再看。</Note>
      <Section label={`替${who}办`} />
      <Card list>
        <ListRow
          icon="bill"
          label="替办记录"
          second="两边看到的一样"
          onTap={() => open(recordsPage(actingFor.personId))}
        />
        <ListRow icon="family" tone="family" label="换一个人" second="自己，或别的家人" onTap={() => open(whoPage())} />
      </Card>
      <Section label="看着舒服" />
      <CareSwitch personId={actingFor.personId} care={care} />
      <Section label="问人" />
      <Card list>
        <ListRow icon="phone" label="12393 医保热线" second="点一下就拨" onTap={callHotline} />
      </Card>
    </View>
  )
}
