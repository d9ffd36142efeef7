import { View } from '@tarojs/components'
import { aria } from './aria'
import { useToldStep } from './pointing'
import './steps.scss'

export interface StepsProps {
  /** 1 is the first. */
  now: number
  /** At most 5. */
  total: number
}

/** Where one is in a form of a few pages. Going back never loses what was filled. */
export function Steps({ now, total }: StepsProps) {
  useToldStep(now, total)
  const text = `第 ${now} 步，共 ${total} 步`
  return (
    <View className="steps" {...aria({ role: 'text', label: text })}>
      {Array.from({ length: total }, (_, index) => index + 1).map((step) => (
        <View key={step} className={step <= now ? 'step step-on' : 'step'} />
      ))}
      <View className="cap steps-text">{text}</View>
    </View>
  )
}
