import { View } from '@tarojs/components'
import { useSpeech } from '@/session/use-speech'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { CheckRow } from '@/ui/checkbox'
import type { Terms } from '../queries'
import './promise-card.scss'

interface PromiseCardProps {
  promise: Terms['promise']
  checked: boolean
  onChange: (checked: boolean) => void
}

/** 告知承诺: the very words, what follows when they are not true, and the box that says they are. */
export function PromiseCard({ promise, checked, onChange }: PromiseCardProps) {
  const { words, consequences } = promise
  const speech = useSpeech(`承诺：${words}如果不是真的：${consequences.join('')}`)
  return (
    <View>
      <Card>
        <View className="strong">{`承诺：${words}`}</View>
        <View className="dim mt2">如果不是真的：</View>
        {consequences.map((one) => (
          <View key={one} className="promise-line">
            <View className="promise-dot" />
            <View className="grow">{one}</View>
          </View>
        ))}
        <View className="mt3">
          <Button small kind="soft" icon="speak" label="念一念" about="承诺" onTap={speech.say} />
        </View>
      </Card>
      {speech.words}
      <Card list>
        <CheckRow label="看过了，承诺说的是真的" checked={checked} onChange={onChange} />
      </Card>
    </View>
  )
}
