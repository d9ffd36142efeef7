import { View } from '@tarojs/components'
import { callHotline } from '@/platform/call'
import { open } from '@/platform/navigate'
import { Frame } from '@/session/frame'
import { togetherPage } from '@/session/help/page'
import { Card } from '@/ui/card'
import { Heading } from '@/ui/heading'
import { ListRow } from '@/ui/list-row'
import { familyPage } from '../../routes'
import { useStop } from '../../use-stop'

/** 找人帮我: the people who can help, nearest first. */
export default function Page() {
  const stop = useStop()
  return (
    <Frame over={stop.sheet}>
      <View className="mt4">
        <Heading text="找谁帮忙？" />
      </View>
      <Card list>
        <ListRow
          icon="eye"
          tone="family"
          label="请家人帮忙看着"
          second="家人看您到哪一步，指给您点哪里"
          onTap={() => open(togetherPage)}
        />
        <ListRow
          icon="family"
          tone="family"
          label="家人"
          second="家人替您办，您先同意，随时能停"
          onTap={() => open(familyPage)}
        />
        <ListRow icon="helper" label="村里的代办员" second="带身份证去村委会，或请代办员上门。办一件，同意一次" />
        <ListRow icon="counter" label="医保窗口" second="带身份证，当场就办" />
        <ListRow icon="phone" label="12393 医保热线" second="点一下就拨" onTap={callHotline} />
      </Card>
      {stop.rows}
    </Frame>
  )
}
