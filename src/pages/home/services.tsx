import { View } from '@tarojs/components'
import { open, type Route } from '@/platform/navigate'
import { laterPage } from '@/services/account/routes'
import { billsPage } from '@/services/settlement/routes'
import { Card } from '@/ui/card'
import { Icon } from '@/ui/icon'
import type { IconName } from '@/ui/icons/svg-uri'
import { Press } from '@/ui/press'
import { Section } from '@/ui/section'

interface Entry {
  icon: IconName
  family?: true
  title: string
  line: string
  to: Route
}

/** Two a row; the last row is the family's: acting for somebody and sharing money are two things. */
const ROWS: readonly (readonly [Entry, Entry])[] = [
  [
    { icon: 'booking', title: '预约挂号', line: '还在做', to: laterPage('booking') },
    { icon: 'bill', title: '医药费', line: '看清谁付多少', to: billsPage },
  ],
  [
    { icon: 'route', title: '异地备案', line: '还在做', to: laterPage('remote-care') },
    { icon: 'claim', title: '报销', line: '还在做', to: laterPage('reimbursement') },
  ],
  [
    { icon: 'family', family: true, title: '亲情账户', line: '还在做', to: laterPage('family') },
    { icon: 'share', family: true, title: '家庭共济', line: '还在做', to: laterPage('sharing') },
  ],
]

function Door({ icon, family, title, line, to }: Entry) {
  return (
    <Press label={`${title}，${line}`} className="home-door" pressed="home-door-down" onTap={() => open(to)}>
      <Icon name={icon} tone={family ? 'apricot' : 'pine'} size="l" />
      <View className="ml3 grow">
        <View className="lead strong">{title}</View>
        <View className="cap">{line}</View>
      </View>
    </Press>
  )
}

/** 办事: the six entries of home. */
export function Services() {
  return (
    <View>
      <Section label="办事" />
      <Card className="home-doors">
        {ROWS.map(([left, right]) => (
          <View className="line" key={left.title}>
            <Door {...left} />
            <Door {...right} />
          </View>
        ))}
      </Card>
    </View>
  )
}
