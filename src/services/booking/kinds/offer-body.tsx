import { View } from '@tarojs/components'
import type { Offer } from '@/contract/booking/kinds/offer'
import { yuan } from '@/contract/shared/money-text'
import { Card } from '@/ui/card'
import { Divider } from '@/ui/divider'
import { Heading } from '@/ui/heading'
import { KeyValue } from '@/ui/key-value'
import { useCare } from '@/ui/mode'
import { Money } from '@/ui/money'
import { Note } from '@/ui/note'
import { Section } from '@/ui/section'
import { unbroken } from '@/ui/unbroken'
import { day } from '@/ui/when'
import { RuleList } from '../components/rule-list'
import { priceLine } from './words'

const CATEGORY = { A: '医保能报', B: '医保能报，自己先付一部分', C: '医保不付' } as const

/** What it costs and who pays what, before anything is asked for. */
function PriceCard({ offer }: { offer: Offer }) {
  const care = useCare()
  const { price, estimate, freightFen } = offer
  return (
    <Card>
      <KeyValue label={price.kind === 'package' ? '打包价' : '价钱'} value={priceLine(price)} strong />
      {price.kind !== 'free' && !care && price.lines.length > 1 && (
        <View>
          <Divider kind="dashed" />
          {price.lines.map((line) => (
            <KeyValue
              key={line.name}
              label={line.quantity > 1 ? `${line.name} × ${line.quantity}` : line.name}
              value={<Money fen={line.amountFen} size="body" />}
              second={CATEGORY[line.category]}
            />
          ))}
        </View>
      )}
      {freightFen !== null && (
        <KeyValue label="送药费" value={yuan(freightFen)} second="另外付现金，医保和个人账户都不付" />
      )}
      <Note kind={price.kind === 'free' ? 'fact' : 'plain'}>{estimate.words}</Note>
    </Card>
  )
}

/** Why she may not have it, and what she could do instead. */
function Reasons({ offer }: { offer: Offer }) {
  if (offer.eligibility.eligible) return null
  return (
    <View>
      {offer.eligibility.reasons.map(({ ruleId, text, wayOn }) => (
        <Note key={ruleId} kind="attention">{`${text}。${wayOn}`}</Note>
      ))}
    </View>
  )
}

function Listed({ label, lines }: { label: string; lines: readonly string[] }) {
  if (lines.length === 0) return null
  return (
    <View>
      <Section label={label} />
      <Card>
        <RuleList lines={lines} />
      </Card>
    </View>
  )
}

/** One offer: what one gets, for whom, what it costs, what to prepare, what happens next. */
export function OfferBody({ offer }: { offer: Offer }) {
  return (
    <View>
      <View className="mt4">
        <Heading text={offer.title} />
      </View>
      <View className="dim mt1">{`${offer.institutionName}，${offer.department}`}</View>
      <View className="mt2">{unbroken(offer.about)}</View>
      {offer.dose && offer.eligibility.eligible && (
        <Note kind="fact">{`这次约第 ${offer.dose.no} 针，一共 ${offer.dose.of} 针${offer.dose.no > 1 ? `，最早 ${day(offer.dose.fromDay)}` : ''}。`}</Note>
      )}
      <Reasons offer={offer} />
      <PriceCard offer={offer} />
      <Listed label="要准备的" lines={offer.preparation} />
      <Listed label="适合谁" lines={offer.forWhom} />
      <Listed label="接下来" lines={offer.steps} />
      <Listed label="要带的" lines={offer.bring} />
      <View className="cap mt3">价钱和条件是演示用的，不是真的</View>
    </View>
  )
}
