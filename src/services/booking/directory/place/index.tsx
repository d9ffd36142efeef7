import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { canBook } from '@/contract/catalogue/can'
import type { readInstitution } from '@/contract/catalogue/endpoints'
import type { Output } from '@/contract/shared/endpoint'
import { open } from '@/platform/navigate'
import { Frame } from '@/session/frame'
import { Loaded } from '@/session/loaded'
import { useLoad } from '@/session/use-load'
import { useRefresh } from '@/session/use-refresh'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Heading } from '@/ui/heading'
import { Note } from '@/ui/note'
import { Section } from '@/ui/section'
import { DepartmentRows } from '../../find/department-rows'
import { loadInstitution } from '../../find/queries'
import { Reach } from '../../find/reach'
import { useWhere } from '../../find/use-where'
import { freeLine, placeLine } from '../../find/words'
import { WorksCard } from '../../find/works-card'
import { rulesPage } from '../../routes'

function Booking({ shown }: { shown: Output<typeof readInstitution> }) {
  const can = canBook(shown)
  if (!can.allowed) return <Note>{can.why}</Note>
  return (
    <View>
      <Note icon="clock">{`${freeLine(shown.nextFreeDay)}。`}</Note>
      <Section label="先选科室" />
      <DepartmentRows departments={shown.departments} />
      <View className="mt2">
        <Button kind="text" label="看这里的预约规则" onTap={() => open(rulesPage(shown.institutionId))} />
      </View>
    </View>
  )
}

/** One institution: departments first, then what works there and how to get there, all before signing in. */
export default function Page() {
  const { institutionId = '' } = useRouter().params
  const where = useWhere()
  const [load, reload] = useLoad(() => loadInstitution(institutionId, where), institutionId)
  useRefresh(reload)
  return (
    <Frame>
      <Loaded load={load} retry={reload} shape="list">
        {(shown) => (
          <View>
            <View className="mt4">
              <Heading text={shown.name} />
            </View>
            <View className="dim mt1">{placeLine(shown)}</View>
            <Booking shown={shown} />
            <Section label="这里能用什么" />
            <WorksCard works={shown.works} />
            <Section label="怎么去" />
            <Card>
              <Reach {...shown} />
            </Card>
          </View>
        )}
      </Loaded>
    </Frame>
  )
}
