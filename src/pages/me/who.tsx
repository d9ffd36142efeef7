import { View } from '@tarojs/components'
import type { Person } from '@/contract/session/endpoints'
import { Heading } from '@/ui/heading'
import { HideMoney } from '@/ui/hide-money'
import { useHidden } from '@/ui/mode'

/** The person and her insurance rows. */
export function Who({ person }: { person: Person }) {
  const hidden = useHidden()
  return (
    <View className="between mt3">
      <View className="grow">
        <Heading size="title" text={hidden ? person.maskedName : person.name} />
        {person.insurances.map((row) => (
          <View className="cap" key={row.label}>
            {row.status === 'normal' ? row.label : `${row.label}，${row.status === 'paused' ? '暂停' : '已结束'}`}
          </View>
        ))}
        {person.insurances.length === 0 && <View className="cap">没有查到医保</View>}
      </View>
      <HideMoney />
    </View>
  )
}
