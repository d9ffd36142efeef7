import { View } from '@tarojs/components'
import { useState } from 'react'
import type { ExplanationItem, Preview } from '@/contract/settlement/order'
import { yuan } from '@/contract/shared/money-text'
import { Disclosure } from '@/ui/disclosure'
import { useHidden, useMode } from '@/ui/mode'
import { Money } from '@/ui/money'
import { unbroken } from '@/ui/unbroken'
import './reasons.scss'

function Reason({ item }: { item: ExplanationItem }) {
  const hidden = useHidden()
  return (
    <View className="why-item">
      <View className="between">
        <View className="lead strong grow">{item.title}</View>
        <Money fen={item.amountFen} />
      </View>
      <View className="why-text">{hidden ? '显示金额后，可以看怎么算的。' : unbroken(item.why)}</View>
      {item.tip && !hidden && <View className="why-tip">{unbroken(item.tip)}</View>}
    </View>
  )
}

interface ReasonsProps {
  preview: Preview
  open?: boolean
}

/** 为什么医保没有全付: every reason with its amount, the largest first; they sum to what the person bears. */
export function Reasons({ preview, open = false }: ReasonsProps) {
  const { care, hidden } = useMode()
  const [opened, setOpened] = useState(open)
  const { breakdown, explanation } = preview
  if (explanation.length === 0) return null
  const whole = `账单 ${yuan(breakdown.totalFen)}，医保付 ${yuan(breakdown.fundTotalFen)}（演示政策）`
  const count = `${explanation.length} 个原因`
  const counted = hidden ? count : `${count}，一共 ${yuan(breakdown.personalTotalFen)}`
  return (
    <Disclosure
      label={care ? '为什么要付这些' : '为什么医保没有全付'}
      second={care || opened ? undefined : counted}
      open={open}
      onToggle={setOpened}
    >
      {!hidden && <View className="cap why-whole">{unbroken(whole)}</View>}
      {explanation.map((item) => (
        <Reason key={`${item.ruleId}-${item.lineNo ?? 0}-${item.title}`} item={item} />
      ))}
      <View className="why-item between">
        <View className="strong grow">一共自己付</View>
        <Money fen={breakdown.personalTotalFen} />
      </View>
    </Disclosure>
  )
}
