import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Card } from '@/ui/card'
import { Heading } from '@/ui/heading'

/** Nothing has to be filed, or nothing can be filed now: said with what to do instead. */
export function StoppedView({ ask, lines, children }: { ask: string; lines: readonly string[]; children?: ReactNode }) {
  return (
    <View>
      <View className="mt4">
        <Heading text={ask} focus />
      </View>
      <Card>
        {lines.map((line) => (
          <View key={line} className="mt1">
            {line}
          </View>
        ))}
      </Card>
      {children}
    </View>
  )
}
