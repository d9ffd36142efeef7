import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { open } from '@/platform/navigate'
import { Frame } from '@/session/frame'
import { Card } from '@/ui/card'
import { Field } from '@/ui/field'
import { ListRow } from '@/ui/list-row'
import { DoctorsNamed } from '../../find/doctors-named'
import { FilterCard } from '../../find/filter-card'
import { InstitutionList } from '../../find/institution-list'
import { Suggestions } from '../../find/suggestions'
import { useFind } from '../../find/use-find'
import { useWhere } from '../../find/use-where'
import { WherePicker } from '../../find/where-picker'
import { appointmentsPage, kindsPage, pointsPage, symptomsPage } from '../../routes'

/** Other ways in; somebody who searched for words wants to see what was found. */
function Doors() {
  return (
    <Card list>
      <ListRow icon="heart" label="不知道看哪个科" second="说说哪里不舒服" onTap={() => open(symptomsPage())} />
      <ListRow icon="booking" label="我的预约" second="改时间、取消、候补" onTap={() => open(appointmentsPage)} />
      <ListRow icon="helper" label="更多服务" second="配药、上门、检查、体检、疫苗" onTap={() => open(kindsPage)} />
    </Card>
  )
}

/** 预约挂号: where to go. Everything here can be looked at before signing in. */
export default function Page() {
  const find = useFind(useRouter().params.speciality)
  const where = useWhere()
  return (
    <Frame>
      <View className="mt4">
        <Field
          label="找医院、科室或医生"
          placeholder="也可以写哪里不舒服"
          value={find.typed}
          onChange={find.type}
          onDone={find.search}
        />
      </View>
      {find.suggesting ? (
        <Suggestions find={find} />
      ) : (
        <View>
          {find.filters.text === '' && <Doors />}
          <WherePicker />
          <FilterCard find={find} />
          {/* A node of its own: what is mounted anew is sent with its siblings otherwise, the filters with the list. */}
          <View>
            {find.filters.text !== '' && (
              <DoctorsNamed key={`${where.region} ${find.filters.text}`} where={where} text={find.filters.text} />
            )}
            <InstitutionList key={JSON.stringify([where, find.filters])} where={where} find={find} />
          </View>
          <Card list>
            <ListRow
              icon="counter"
              label="医保服务点"
              second="窗口、乡镇和村里的点、24 小时自助"
              onTap={() => open(pointsPage)}
            />
          </Card>
        </View>
      )}
    </Frame>
  )
}
