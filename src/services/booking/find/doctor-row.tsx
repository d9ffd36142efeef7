import { View } from '@tarojs/components'
import type { DoctorRow as Row } from '@/contract/catalogue/doctors'
import { titleNames } from '@/contract/catalogue/words'
import { yuan } from '@/contract/shared/money-text'
import { open } from '@/platform/navigate'
import { ListRow } from '@/ui/list-row'
import { slotsPage } from '../routes'
import './find.scss'
import { freeDayWords } from './words'

/** One doctor: what she is good at, the fee before insurance, her next free day. */
export function DoctorRow({ row }: { row: Row }) {
  const free = row.nextFreeDay ? `${freeDayWords(row.nextFreeDay)}有号` : '没有号'
  return (
    <ListRow
      label={`${row.name} ${titleNames[row.title]}`}
      second={`${row.goodAt}，挂号费 ${yuan(row.feeFen)}`}
      trailing={<View className={row.nextFreeDay ? 'find-free' : 'dim'}>{free}</View>}
      trailingName={free}
      onTap={() => open(slotsPage(row.doctorId, row.nextFreeDay ?? undefined))}
    />
  )
}
