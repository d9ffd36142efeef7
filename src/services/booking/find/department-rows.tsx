import type { readInstitution } from '@/contract/catalogue/endpoints'
import { gateWords } from '@/contract/catalogue/words'
import type { Output } from '@/contract/shared/endpoint'
import { open } from '@/platform/navigate'
import { Card } from '@/ui/card'
import { ListRow } from '@/ui/list-row'
import { departmentPage } from '../routes'
import { FreeRow } from './free-row'

type Department = Output<typeof readInstitution>['departments'][number]

function Row({ department }: { department: Department }) {
  const { departmentId, name, place, gate, doctors, nextFreeDay } = department
  const whom = gateWords(gate)
  const second = [place, whom].filter(Boolean).join('，')
  // 急诊科: nobody is booked there, one comes at once.
  if (doctors === 0) return <ListRow label={name} second={`${place}，不用预约，直接去`} />
  return (
    <FreeRow
      label={name}
      second={second}
      inCare={whom}
      day={nextFreeDay}
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
