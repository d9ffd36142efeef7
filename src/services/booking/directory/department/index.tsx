import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { gateWords } from '@/contract/catalogue/words'
import { open } from '@/platform/navigate'
import { Frame } from '@/session/frame'
import { Loaded } from '@/session/loaded'
import { More } from '@/session/more'
import { useLoad } from '@/session/use-load'
import { usePages } from '@/session/use-pages'
import { useRefresh } from '@/session/use-refresh'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Heading } from '@/ui/heading'
import { Note } from '@/ui/note'
import { Section } from '@/ui/section'
import { DoctorRow } from '../../find/doctor-row'
import { ElsewhereCard } from '../../find/elsewhere-card'
import { loadDepartment, loadDoctors } from '../../find/queries'
import { wishPage } from '../../routes'

function Doctors({ departmentId }: { departmentId: string }) {
  const { load, reload, more } = usePages((cursor) => loadDoctors(departmentId, cursor))
  useRefresh(reload)
  return (
    <Loaded load={load} retry={reload} shape="list">
      {(rows) => (
        <View>
          <Card list>
            {rows.map((row) => (
              <DoctorRow key={row.doctorId} row={row} />
            ))}
          </Card>
          {rows.length === 0 && <View className="dim mt2">这个科不在手机上预约，请到窗口或直接去。</View>}
          <View>
            <More more={more} what="更多医生" />
          </View>
        </View>
      )}
    </Loaded>
  )
}

/** 选医生: the doctors of a department, then where else the same department has a number. */
export default function Page() {
  const { departmentId = '' } = useRouter().params
  const [load, reload] = useLoad(() => loadDepartment(departmentId), departmentId)
  useRefresh(reload)
  return (
    <Frame>
      <Loaded load={load} retry={reload} shape="list">
        {(shown) => {
          const whom = gateWords(shown.gate)
          return (
            <View>
              <View className="mt4">
                <Heading text={shown.name} />
              </View>
              <View className="dim mt1">{`${shown.institution.name}，${shown.place}`}</View>
              {whom !== '' && <Note>{`这个科${whom}。`}</Note>}
              <Section label="选一位医生" />
              <Doctors departmentId={departmentId} />
              {shown.nextFreeDay === null && (
                <View className="mt3">
                  <Button kind="line" label="没有号，登记候补" onTap={() => open(wishPage(departmentId))} />
                </View>
              )}
              <ElsewhereCard shown={shown} />
            </View>
          )
        }}
      </Loaded>
    </Frame>
  )
}
