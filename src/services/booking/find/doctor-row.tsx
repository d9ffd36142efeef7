import type { DoctorRow as Row } from '@/contract/catalogue/doctors'
import { titleNames } from '@/contract/catalogue/words'
import { yuan } from '@/contract/shared/money-text'
import { open } from '@/platform/navigate'
import { slotsPage } from '../routes'
import { FreeRow } from './free-row'

/** One doctor: what she is good at, the fee before insurance, her next free day. */
export function DoctorRow({ row }: { row: Row }) {
  return (
    <FreeRow
      label={`${row.name} ${titleNames[row.title]}`}
      second={`${row.goodAt}，挂号费 ${yuan(row.feeFen)}`}
      day={row.nextFreeDay}
      onTap={() => open(slotsPage(row.doctorId, row.nextFreeDay ?? undefined))}
    />
  )
}
