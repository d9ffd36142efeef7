import { View } from '@tarojs/components'
import { errandNames, pointKindNames, type ServicePoint } from '@/contract/catalogue/service-points'
import { Disclosure } from '@/ui/disclosure'
import { Reach } from './reach'
import { distanceWords } from './words'

/** One 医保服务点: what it is and whether it is open; unfolded, what can be done there and how to get there. */
export function PointCard({ point }: { point: ServicePoint }) {
  const { name, kind, districtName, distanceMetres, openNow, errands } = point
  const now = openNow ? '现在开着' : '现在没开'
  const second = [pointKindNames[kind], districtName, distanceWords(distanceMetres), now].filter(Boolean).join('，')
  return (
    <Disclosure label={name} second={second}>
      <View className="strong">能办</View>
      <View className="mt1">{errands.map((errand) => errandNames[errand]).join('、')}</View>
      <View className="mt3">
        <Reach {...point} />
      </View>
    </Disclosure>
  )
}
