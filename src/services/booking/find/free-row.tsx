import { View } from '@tarojs/components'
import { ListRow } from '@/ui/list-row'
import { useCare } from '@/ui/mode'
import './find.scss'
import { freeLine, freeShort } from './words'

interface FreeRowProps {
  label: string
  second: string
  /** What 关怀版 says besides the day; it shows fewer things. */
  inCare: string
  /** The first day with a free number. */
  day: string | null
  onTap: () => void
}

/** Something that can be booked, with its next free day: at the right, or in 关怀版 in words below. */
export function FreeRow({ label, second, inCare, day, onTap }: FreeRowProps) {
  const care = useCare()
  if (care) return <ListRow label={label} second={[freeLine(day), inCare].filter(Boolean).join('，')} onTap={onTap} />
  const free = freeShort(day)
  const trailing = <View className={day ? 'find-free' : 'dim'}>{free}</View>
  return <ListRow label={label} second={second} trailing={trailing} trailingName={free} onTap={onTap} />
}
