import { View } from '@tarojs/components'
import { callHotline } from '@/platform/call'
import { open } from '@/platform/navigate'
import { laterPage } from '@/services/account/routes'
import { activationStart, codePage, manageCode } from '@/services/activation/routes'
import { billPage, billsPage, orderPage } from '@/services/settlement/routes'
import { chooseCare } from '@/session/care'
import { useSession } from '@/session/state'
import { Heading } from '@/ui/heading'
import { Mark } from '@/ui/icon'
import { Press } from '@/ui/press'
import { CareDoor } from './care-door'
import { billLine, type Home } from './home-view'

const CODE_DOOR = {
  none: { title: '激活医保码', line: '先办这件，约 2 分钟', to: activationStart },
  active: { title: '出示医保码', line: '看病、取药，给人扫', to: codePage },
  suspended: { title: '恢复医保码', line: '现在停用着', to: manageCode },
} as const

function billDoor(home: Home) {
  if (home.next?.kind === 'order') return orderPage(home.next.orderId)
  if (home.next?.kind === 'bill' && home.openBills === 1) return billPage(home.next.billId)
  return billsPage
}

/** 首页 of 关怀版: five large doors, the same tasks. */
export function CareHome({ home }: { home: Home }) {
  const hidden = useSession((session) => session.hidden)
  const { personId, name, maskedName } = home.person
  const code = CODE_DOOR[home.credential]
  return (
    <View>
      <View className="between home-care-top">
        <Heading size="title" text={`${hidden ? maskedName : name}，您好`} />
        <Press label="标准版" className="home-care-mode" onTap={() => chooseCare(personId, false)}>
          标准版
        </Press>
      </View>
      <Press
        label={`${code.title}，${code.line}`}
        className="home-care-code"
        pressed="home-care-code-down"
        onTap={() => open(code.to)}
      >
        <View className="grow">
          <View className="home-care-first">{code.title}</View>
          <View className="home-care-first-sub">{code.line}</View>
        </View>
        <Mark />
      </Press>
      <CareDoor icon="booking" title="预约看病" line="还在做" onTap={() => open(laterPage('booking'))} />
      <CareDoor icon="bill" title="交医药费" line={billLine(home, hidden)} onTap={() => open(billDoor(home))} />
      <CareDoor icon="route" title="异地和报销" line="还在做" onTap={() => open(laterPage('remote-care'))} />
      <CareDoor icon="phone" family title="找人帮我" line="打 12393 医保热线" onTap={callHotline} />
    </View>
  )
}
