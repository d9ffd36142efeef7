import { View } from '@tarojs/components'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
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
            second={second}
            trailing={chosen ? <Chip label="刚才选的" tone="plain" /> : undefined}
            trailingName={chosen ? '刚才选的' : undefined}
            onTap={onTap}
          />
        ))}
      </Card>
    </View>
  )
}
