import { View } from '@tarojs/components'
import type { ConsentOffer, GrantRequest } from '@/contract/family/request'
import { Card } from '@/ui/card'
import type { IconName } from '@/ui/icons/svg-uri'
import { ListRow } from '@/ui/list-row'
import { Section } from '@/ui/section'

const LOOKS: Record<ConsentOffer['way'], { icon: IconName; title: (who: string) => string }> = {
  'phone-call': { icon: 'phone', title: (who) => `打电话请${who}同意` },
  'own-phone': { icon: 'message', title: (who) => `${who}在自己手机上同意` },
  counter: { icon: 'counter', title: () => '到医保窗口同意' },
  agent: { icon: 'helper', title: () => '请村级代办员上门' },
  guardian: { icon: 'shield', title: () => '我是监护人，我同意' },
}

interface WaysProps {
  request: GrantRequest
  onGuardian: () => void
}

/** The ways she can agree, in the order to offer them; what is done outside the program says where and with what. */
export function Ways({ request, onGuardian }: WaysProps) {
  // The call has its button at the foot; here it stands only with the reason why it cannot be made.
  const ways = request.ways.filter(({ way, available }) => way !== 'phone-call' || !available)
  if (ways.length === 0) return null
  return (
    <View>
      <Section label="换一种方式也行" />
      <Card list>
        {ways.map((offer) => {
          const { icon, title } = LOOKS[offer.way]
          const label = title(request.relationWord)
          if (!offer.available)
            return <ListRow key={offer.way} icon={icon} label={label} unavailable={{ reason: offer.reason }} />
          const more =
            offer.way === 'counter' || offer.way === 'agent' ? `${offer.hint}，说 ${request.counterNo}` : offer.hint
          return (
            <ListRow
              key={offer.way}
              icon={icon}
              label={label}
              second={more}
              onTap={offer.way === 'guardian' ? onGuardian : undefined}
            />
          )
        })}
      </Card>
    </View>
  )
}
