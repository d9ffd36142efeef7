import { View } from '@tarojs/components'
import { wholeYuan } from '@/contract/shared/money-text'
import { Card } from '@/ui/card'
import { clauses } from '@/ui/clauses'
import { Disclosure } from '@/ui/disclosure'
import { Icon } from '@/ui/icon'
import { KeyValue } from '@/ui/key-value'
import type { Effect } from '../queries'
import './effect.scss'
import { unbroken } from '@/ui/unbroken'
import { EffectSide } from './effect-side'

const amount = (fen: number) => `${wholeYuan(fen)} 元`

/** 大病 and 大额 pay a part of what is left, on both sides; said, so that nobody counts on the larger figure. */
function reliefText({ away, savedAfterReliefFen }: Effect): string {
  if (away.unfiled.reliefFen === 0 && away.filed.reliefFen === 0) return ''
  return `另外还有大病保险：没备案付 ${amount(away.unfiled.reliefFen)}，备案后付 ${amount(away.filed.reliefFen)}。都算上，自己少付 ${amount(savedAfterReliefFen)}。`
}

/** At home it makes no difference, filed or not: 两头都能看. */
function AtHome({ effect }: { effect: Effect }) {
  const { home, away, insured, place } = effect
  const there = place?.name ?? '外地'
  return (
    <Disclosure label={`同样的账单，在${insured.name}呢？`} second="备不备案，两边比一比">
      <KeyValue label={`在${insured.name}，没备案`} value={`医保 ${amount(home.unfiled.fundFen)}`} />
      <KeyValue label={`在${insured.name}，备案后`} value={`医保 ${amount(home.filed.fundFen)}`} />
      <KeyValue label={`在${there}，没备案`} value={`医保 ${amount(away.unfiled.fundFen)}`} />
      <KeyValue label={`在${there}，备案后`} value={`医保 ${amount(away.filed.fundFen)}`} strong />
    </Disclosure>
  )
}

/** What it comes to; the amount stays whole however large the text. */
function Saved({ fen }: { fen: number }) {
  if (fen <= 0) return <View className="title pine effect-saved">金额一样，备案后不用先垫钱</View>
  return <View className="title pine effect-saved">{clauses(`备案后，自己少付 ${amount(fen)}`)}</View>
}

/** 办了备案，有什么不同 (look/png/remote-care.png): the effect before the form, and also the drawback. */
export function EffectView({ effect }: { effect: Effect }) {
  const { away, savedFen, points } = effect
  return (
    <View>
      <View className="dim mt2">{unbroken(effect.sampleText)}</View>
      <View className="effect-pair">
        <EffectSide title="现在，没备案" fundFen={away.unfiled.fundFen} ownFen={away.unfiled.ownFen} />
        <EffectSide title="备案以后" fundFen={away.filed.fundFen} ownFen={away.filed.ownFen} chosen />
      </View>
      <Saved fen={savedFen} />
      <Card>
        {points.map(({ tone, text }) => (
          <View key={text} className="effect-point">
            <Icon name={tone === 'good' ? 'check' : 'info'} tone={tone === 'good' ? 'pine' : 'warn-deep'} size="s" />
            <View className="grow effect-point-words">{unbroken(text)}</View>
          </View>
        ))}
      </Card>
      <View className="cap mt3">{unbroken(`${effect.policyText}${reliefText(effect)}`)}</View>
      <AtHome effect={effect} />
    </View>
  )
}
