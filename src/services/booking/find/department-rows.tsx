import { View } from '@tarojs/components'
import type { readInstitution } from '@/contract/catalogue/endpoints'
import { gateWords } from '@/contract/catalogue/words'
import type { Output } from '@/contract/shared/endpoint'
import { open } from '@/platform/navigate'
import { Card } from '@/ui/card'
import { ListRow } from '@/ui/list-row'
import { departmentPage } from '../routes'
import './find.scss'
import { freeDayWords } from './words'

type Department = Output<typeof readInstitution>['departments'][number]

function Row({ department }: { department: Department }) {
  const { departmentId, name, place, gate, doctors, nextFreeDay } = department
  const second = [place, gateWords(gate)].filter(Boolean).join('，')
  // 急诊科: nobody is booked there, one comes at once.
  if (doctors === 0) return <ListRow label={name} second={`${place}，不用预约，直接去`} />
  const free = nextFreeDay ? `${freeDayWords(nextFreeDay)}有号` : '没有号'
  return (
    <ListRow
      label={name}
      second={second}
      trailing={<View className={nextFreeDay ? 'find-free' : 'dim'}>{free}</View>}
      trailingName={free}
      onTap={() => open(departmentPage(departmentId))}
    />
  )
}

/** The departments of a place, each with its next free day. */
export function DepartmentRows({ departments }: { departments: readonly Department[] }) {
  return (
    <Card list>
      {departments.map((one) => (
        <Row key={one.departmentId} department={one} />
      ))}
    </Card>
  )
}
