import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { open } from '@/platform/navigate'
import { Frame } from '@/session/frame'
import { Card } from '@/ui/card'
import { ListRow } from '@/ui/list-row'
import { OptionPills } from '@/ui/option-pill'
import { AppointmentList, type When } from '../../components/appointment-list'
import { findPage, waitsPage } from '../../routes'

const WHEN: readonly { value: When; label: string }[] = [
  { value: 'coming', label: '要去的' },
  { value: 'past', label: '过去的' },
]

/** 我的预约. */
export default function Page() {
  const asked = useRouter().params.when
  const [when, setWhen] = useState<When>(asked === 'past' ? 'past' : 'coming')
  return (
    <Frame>
      <OptionPills label="看哪些" options={WHEN} value={when} onChange={setWhen} />
      <View className="mt4">
        <AppointmentList key={when} when={when} />
      </View>
      <Card list>
        <ListRow icon="booking" label="预约挂号" second="挑医院、挑时间" onTap={() => open(findPage())} />
        <ListRow icon="clock" label="我的候补" second="等别人退号" onTap={() => open(waitsPage)} />
      </Card>
    </Frame>
  )
}
