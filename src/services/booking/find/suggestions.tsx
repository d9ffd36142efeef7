import { View } from '@tarojs/components'
import type { Suggestion } from '@/contract/catalogue/places'
import { open } from '@/platform/navigate'
import { Loaded } from '@/session/loaded'
import { useLoad } from '@/session/use-load'
import { Card } from '@/ui/card'
import type { IconName } from '@/ui/icons/svg-uri'
import { ListRow } from '@/ui/list-row'
import { placePage, slotsPage, symptomsPage } from '../routes'
import { loadSuggestions } from './queries'
import type { Finding } from './use-find'
import { useSettled } from './use-settled'
import { useWhere } from './use-where'

interface Shown {
  icon: IconName
  label: string
  second: string
  onTap: () => void
}

function shownOf(one: Suggestion, find: Finding): Shown {
  switch (one.kind) {
    case 'institution':
      return { icon: 'hospital', label: one.name, second: one.second, onTap: () => open(placePage(one.institutionId)) }
    case 'doctor':
      return { icon: 'person', label: one.name, second: one.second, onTap: () => open(slotsPage(one.doctorId)) }
    case 'speciality':
      return { icon: 'booking', label: one.name, second: '看看哪些医院有', onTap: () => find.choose(one.speciality) }
    case 'symptom':
      return {
        icon: 'heart',
        label: one.name,
        second: '看看该去哪个科',
        onTap: () => open(symptomsPage(one.symptomId)),
      }
  }
}

/** Under the words being typed: what they may mean, and the search itself. They stay when one comes back. */
export function Suggestions({ find }: { find: Finding }) {
  const where = useWhere()
  const words = useSettled(find.typed)
  const [load, reload] = useLoad(() => loadSuggestions(words, where), `${words} ${where.region}`)
  return (
    <View>
      <Card list>
        <ListRow label={`找“${find.typed}”`} second="医院和医生的名字" icon="hospital" onTap={find.search} />
      </Card>
      <Loaded load={load} retry={reload} shape="list">
        {({ items }) =>
          items.length === 0 ? (
            <View className="dim mt3">没有一样的名字。可以少写几个字，或写拼音首字母。</View>
          ) : (
            <Card list>
              {items.map((one) => {
                const row = shownOf(one, find)
                return <ListRow key={`${one.kind} ${row.label} ${row.second}`} {...row} />
              })}
            </Card>
          )
        }
      </Loaded>
    </View>
  )
}
