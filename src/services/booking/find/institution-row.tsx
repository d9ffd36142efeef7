import { View } from '@tarojs/components'
import { canBook } from '@/contract/catalogue/can'
import type { InstitutionRow as Row } from '@/contract/catalogue/endpoints'
import { workNames } from '@/contract/catalogue/words'
import { open } from '@/platform/navigate'
import { Icon } from '@/ui/icon'
import { useCare } from '@/ui/mode'
import { Press } from '@/ui/press'
import { placePage } from '../routes'
import '../../../ui/list-row.scss'
import './find.scss'
import { freeLine, placeLine } from './words'

/** One institution of the list: what it is, how far, what works there and the next free day. */
export function InstitutionRow({ row }: { row: Row }) {
  const care = useCare()
  // 关怀版 shows fewer things; what works there stands on the place's own page.
  const works = !care && row.works.length > 0 ? `能用${row.works.map((kind) => workNames[kind]).join('、')}` : ''
  const free = canBook(row).allowed ? freeLine(row.nextFreeDay) : '不用预约，直接去'
  const lines = [row.name, placeLine(row), works, free].filter(Boolean)
  return (
    <Press label={lines.join('，')} className="row" pressed="row-down" onTap={() => open(placePage(row.institutionId))}>
      <View className="grow">
        <View className="row-title">{row.name}</View>
        <View className="cap">{placeLine(row)}</View>
        {works !== '' && <View className="cap">{works}</View>}
        <View className={row.nextFreeDay ? 'cap find-free' : 'cap'}>{free}</View>
      </View>
      <Icon name="next" tone="ink-3" size="s" className="row-next" />
    </Press>
  )
}
