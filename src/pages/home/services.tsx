import { View } from '@tarojs/components'
import { findPage } from '@/services/booking/routes'
import { familyPage, sharesPage } from '@/services/family/routes'
import { claimsPage } from '@/services/reimbursement/routes'
import { remoteCarePage } from '@/services/remote-care/routes'
import { billsPage } from '@/services/settlement/routes'
import { Card } from '@/ui/card'
import { Section } from '@/ui/section'
import { Door, type DoorProps } from './door'

/** Two a row; the last row is the family's: acting for somebody and sharing money are two things. */
const ROWS: readonly (readonly [DoorProps, DoorProps])[] = [
  [
    { icon: 'booking', title: '预约挂号', line: '先约好再出门', to: findPage() },
    { icon: 'bill', title: '医药费', line: '看清谁付多少', to: billsPage },
  ],
  [
    { icon: 'route', title: '异地备案', line: '去外地看病前办', to: remoteCarePage },
    { icon: 'claim', title: '报销', line: '自己付过的钱', to: claimsPage },
  ],
  [
    { icon: 'family', family: true, title: '亲情账户', line: '替家人办事', to: familyPage },
    { icon: 'share', family: true, title: '家庭共济', line: '共用账户余额', to: sharesPage },
  ],
]

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
