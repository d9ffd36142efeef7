import { View } from '@tarojs/components'
import { workKinds } from '@/contract/catalogue/institution'
import { specialities, specialityKeys } from '@/contract/catalogue/speciality'
import { levelNames, workNames } from '@/contract/catalogue/words'
import { Button } from '@/ui/button'
import { Disclosure } from '@/ui/disclosure'
import { OptionPills } from '@/ui/option-pill'
import { TogglePills } from '@/ui/toggle-pills'
import type { Finding } from './use-find'

const ANY = 'any'
const levels = ['3', '2', '1', 'pharmacy'] as const

/** "三级，心血管内科，送药上门", or that nothing is left out. */
export function filterLine({ level, speciality, works }: Finding['filters']): string {
  const chosen = [
    level ? levelNames[level] : '',
    speciality ? specialities[speciality].name : '',
    ...works.map((kind) => workNames[kind]),
  ].filter(Boolean)
  return chosen.length > 0 ? chosen.join('，') : '等级、科室、能用什么'
}

/** 筛选. Each choice shows at once; 都看 takes them all away. */
export function FilterCard({ find }: { find: Finding }) {
  const { filters, filter } = find
  const chosen = filters.level || filters.speciality || filters.works.length > 0
  return (
    <Disclosure label="筛选" second={filterLine(filters)}>
      <OptionPills
        label="等级"
        options={[
          { value: ANY, label: '不限' },
          ...levels.map((level) => ({ value: level, label: levelNames[level] })),
        ]}
        value={filters.level ?? ANY}
        onChange={(value) => filter({ level: levels.find((level) => level === value) })}
      />
      <TogglePills
        label="要能用"
        options={workKinds.map((kind) => ({ value: kind, label: workNames[kind] }))}
        values={filters.works}
        onChange={(works) => filter({ works })}
      />
      <OptionPills
        label="科室"
        options={[
          { value: ANY, label: '不限' },
          ...specialityKeys.map((key) => ({ value: key, label: specialities[key].name })),
        ]}
        value={filters.speciality ?? ANY}
        onChange={(value) => filter({ speciality: specialityKeys.find((key) => key === value) })}
      />
      {chosen && (
        <View className="mt3">
          <Button kind="text" label="去掉筛选，都看" onTap={find.clear} />
        </View>
      )}
    </Disclosure>
  )
}
