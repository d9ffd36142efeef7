import { View } from '@tarojs/components'
import type { ActivationConsent } from '@/contract/activation/application'
import { consentTexts } from '@/contract/activation/consents'
import { Card } from '@/ui/card'
import { CheckRow } from '@/ui/checkbox'
import './consent.scss'

interface ConsentCardProps {
  purpose: ActivationConsent
  given: boolean
  onChange: (given: boolean) => void
}

/** The words of one consent, all of them. */
export function ConsentText({ purpose }: { purpose: ActivationConsent }) {
  const { title, points } = consentTexts[purpose]
  return (
    <View>
      <View className="strong">{title}</View>
      {points.map((point) => (
        <View key={point} className="activation-point">
          <View className="activation-dot" />
          <View className="grow">{point}</View>
        </View>
      ))}
    </View>
  )
}

/** 单独同意: one purpose, its whole text, and a box that nobody ticks but the person. */
export function ConsentCard({ purpose, given, onChange }: ConsentCardProps) {
  return (
    <Card className="activation-consent">
      <ConsentText purpose={purpose} />
      <View className="mt2">
        <CheckRow label="我看过了，同意" checked={given} onChange={onChange} />
      </View>
    </Card>
  )
}
