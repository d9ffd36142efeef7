import type { DoctorRow as Row } from '@/contract/catalogue/doctors'
import { titleNames } from '@/contract/catalogue/words'
import { yuan } from '@/contract/shared/money-text'
import { open } from '@/platform/navigate'
import { slotsPage } from '../routes'
import { FreeRow } from './free-row'

interface DoctorRowProps {
  row: Row
  /** Among doctors of several places: where she sees patients, instead of what she is good at. */
  withPlace?: boolean
}

/** One doctor with the fee before insurance and her next free day; it leads to her numbers on that day. */
export function DoctorRow({ row, withPlace }: DoctorRowProps) {
  const about = withPlace ? `${row.institutionName}，${row.departmentName}` : row.goodAt
  const fee = `诊察费 ${yuan(row.feeFen)}`
  return (
    <FreeRow
      label={`${row.name} ${titleNames[row.title]}`}
      second={`${about}，${fee}`}
      inCare={withPlace ? row.institutionName : yuan(row.feeFen)}
      day={row.nextFreeDay}
      onTap={() => open(slotsPage(row.doctorId, row.nextFreeDay ?? undefined))}
    />
  )
}
