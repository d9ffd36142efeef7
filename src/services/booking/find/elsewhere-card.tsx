import { View } from '@tarojs/components'
import type { readDepartment } from '@/contract/catalogue/doctors'
import type { Output } from '@/contract/shared/endpoint'
import { open } from '@/platform/navigate'
import { Card } from '@/ui/card'
import { ListRow } from '@/ui/list-row'
import { Section } from '@/ui/section'
import { departmentPage } from '../routes'
import { freeDayWords } from './words'

/** 别处的号: the same department at other places, the soonest first. */
export function ElsewhereCard({ shown }: { shown: Output<typeof readDepartment> }) {
  if (shown.elsewhere.length === 0) return null
  const { nextFreeDay: here } = shown
  const sooner = shown.elsewhere.some(({ nextFreeDay }) => here === null || nextFreeDay < here)
  return (
    <View>
      <Section label={sooner ? '别的医院更早有号' : '别的医院也有号'} />
      <Card list>
        {shown.elsewhere.map((one) => (
          <ListRow
            key={one.departmentId}
            label={one.institutionName}
            second={`${freeDayWords(one.nextFreeDay)}有号`}
            onTap={() => open(departmentPage(one.departmentId))}
          />
        ))}
      </Card>
    </View>
  )
}
