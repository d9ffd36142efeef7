import { View } from '@tarojs/components'
import { Card } from '@/ui/card'
import { Heading } from '@/ui/heading'
import { ListRow } from '@/ui/list-row'

interface Row {
  label: string
  second?: string
  chosen: boolean
  onTap: () => void
}

/** One plain question; a tap on an answer leads on. */
export function QuestionView({ ask, rows }: { ask: string; rows: readonly Row[] }) {
  return (
    <View>
      <View className="mt3">
        <Heading text={ask} focus />
      </View>
      <Card list>
        {rows.map(({ label, second, chosen, onTap }) => (
          <ListRow
            key={label}
            label={label}
            second={[second, chosen ? '刚才选的' : ''].filter(Boolean).join('，')}
            onTap={onTap}
          />
        ))}
      </Card>
    </View>
  )
}
