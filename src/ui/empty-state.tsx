import { View } from '@tarojs/components'
import { Card } from './card'
import { clauses } from './clauses'
import { type Drawing, drawingSvg } from './drawings'
import './empty-state.scss'
import { Heading } from './heading'
import { svgUri } from './icons/svg-uri'

export interface EmptyStateProps {
  drawing: Drawing
  /** 还没有要报销的 */
  ask: string
  /** One sentence of why it is empty, and that this is fine. */
  why: string
  /** When it would not be empty. */
  cases?: { title: string; items: readonly string[] }
}

/** The button that leads on stands in the page's Foot. */
export function EmptyState({ drawing, ask, why, cases }: EmptyStateProps) {
  return (
    <View className="empty">
      <View className="empty-drawing" style={{ backgroundImage: `url("${svgUri(drawingSvg(drawing))}")` }} />
      <Heading text={ask} className="empty-ask" />
      <View className="empty-why">{clauses(why)}</View>
      {cases && (
        <Card className="empty-cases">
          <View className="strong">{cases.title}</View>
          {cases.items.map((item) => (
            <View key={item} className="empty-case">
              <View className="empty-dot" />
              <View className="grow">{item}</View>
            </View>
          ))}
        </Card>
      )}
    </View>
  )
}
