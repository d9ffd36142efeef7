import { View } from '@tarojs/components'
import type { Claim, Estimate } from '@/contract/reimbursement/claim'
import type { ExplanationItem } from '@/contract/settlement/order'
import { yuan } from '@/contract/shared/money-text'
import { Disclosure } from '@/ui/disclosure'
import { HideMoney } from '@/ui/hide-money'
import { useHidden } from '@/ui/mode'
import { Money } from '@/ui/money'
import { unbroken } from '@/ui/unbroken'

/** Why the insurance does not pay all: the engine's own reasons. */
export function Why({ items }: { items: readonly ExplanationItem[] }) {
  const hidden = useHidden()
  if (items.length === 0) return null
  return (
    <Disclosure label="为什么不是全报" second={`${items.length} 个原因`}>
      {items.map((item, at) => (
        <View key={`${item.ruleId}-${String(at)}`} className={at > 0 ? 'mt3' : ''}>
          <View className="between">
            <View className="grow strong">{item.title}</View>
            <Money fen={item.amountFen} unit />
          </View>
          <View className="cap">{hidden ? '显示金额后，可以看怎么算的。' : unbroken(item.text)}</View>
        </View>
      ))}
    </Disclosure>
  )
}

/** 大约能报: the one number of the draft. */
export function EstimateView({ claim }: { claim: Pick<Claim, 'estimate' | 'totalFen'> }) {
  const hidden = useHidden()
  const { estimate } = claim
  const counted = estimate.kind === 'figures' ? '按演示政策算，最后以审核为准。' : ''
  return (
    <View className="mt4">
      <View className="lead strong">大约能报</View>
      <Amount estimate={estimate} />
      {hidden && <HideMoney />}
      <View className="cap mt1">
        {hidden ? counted : unbroken(`${claim.totalFen > 0 ? `费用 ${yuan(claim.totalFen)}。` : ''}${counted}`)}
      </View>
    </View>
  )
}

function Amount({ estimate }: { estimate: Estimate }) {
  if (estimate.kind === 'none') return <View className="dim mt1">{estimate.why}</View>
  return <Money size="money" fen={estimate.fundFen} unit />
}
