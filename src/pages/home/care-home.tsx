import { View } from '@tarojs/components'
import type { FamilyGrant } from '@/contract/family/grant'
import { dayInChina } from '@/contract/shared/dates'
import type { Scope } from '@/contract/shared/endpoint'
import { open, type Route } from '@/platform/navigate'
import { activationStart, codePage, manageCode } from '@/services/activation/routes'
import { appointmentsPage, findPage, ticketPage } from '@/services/booking/routes'
import { askPage, helpPage } from '@/services/family/routes'
import { claimPage, claimsPage } from '@/services/reimbursement/routes'
import { filingPage, remoteCarePage } from '@/services/remote-care/routes'
import { billPage, billsPage, orderPage } from '@/services/settlement/routes'
import { chooseCare } from '@/session/care'
import { serverNow } from '@/session/server-time'
import { useSession } from '@/session/state'
import { nearDay, spokenClock } from '@/ui/clock'
import { Mark } from '@/ui/icon'
import { usePointable } from '@/ui/pointing'
import { Press } from '@/ui/press'
import { CareAsked } from './care-asked'
import { CareDoor } from './care-door'
import { CareWho } from './care-who'
import { isGranted } from './granted'
import { billLine, type Home } from './home-view'
import { useTop } from './use-top'

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

interface CareHomeProps {
  home: Home
  /** While acting: what she agreed to. */
  grant: FamilyGrant | undefined
  /** What is shown is old: the newest could not be had. */
  failed: (() => void) | undefined
  looks: number
}

/** The next visit stands in the line of its door, which leads to hers and from there to another; on the day to its ticket. */
function bookingDoor({ next }: Home): [line: string, to: Route] {
  if (next?.kind !== 'appointment') return ['挑医院、挑时间', findPage()]
  const today = dayInChina(serverNow())
  const line = `${nearDay(next.startsAt, today)}${spokenClock(next.startsAt)}看病`
  return [line, next.startsAt.startsWith(today) ? ticketPage(next.appointmentId) : appointmentsPage]
}

/** A claim or a filing that waits for her comes before one that she may never need. */
function awayDoor({ next }: Home, mayFile: boolean): [line: string, to: Route] {
  if (next?.kind === 'claim') return ['有一份报销在等您', claimPage(next.claimId)]
  if (next?.kind === 'filing') return ['有一份备案在等您', filingPage(next.filingId)]
  return ['去外地看病前，办备案', mayFile ? remoteCarePage : claimsPage]
}

/** 首页 of 关怀版: five large doors, the same tasks; a door that was not granted says so and leads to asking her. */
export function CareHome({ home, grant, failed, looks }: CareHomeProps) {
  const hidden = useSession((session) => session.hidden)
  const { personId, name, maskedName } = home.person
  const door = (scopes: readonly [Scope, ...Scope[]], line: string, to: Route) =>
    !grant || isGranted(grant, scopes)
      ? { line, onTap: () => open(to) }
      : { line: `${grant.relationWord}还没同意，点这里请求`, onTap: () => open(askPage(personId, scopes[0])) }
  const top = useTop(home.asked !== undefined, looks)
  const pointed = usePointable('door-code')
  const mayFile = !grant || isGranted(grant, ['file-remote-care'])
  // Stopping and resuming are hers alone.
  const code =
    grant && home.credential === 'suspended' ? { ...CODE_DOOR.active, line: '现在停用着' } : CODE_DOOR[home.credential]
  const codeDoor = door(['show-code'], code.line, code.to)
  return (
    <View>
      <View className="between home-care-top">
        <CareWho name={hidden ? maskedName : name} relation={grant?.relationWord} />
        <Press label="标准版" className="home-care-mode" onTap={() => chooseCare(personId, false)}>
          标准版
        </Press>
      </View>
      <Press
        label={`${code.title}，${codeDoor.line}`}
        className={`home-care-code ${pointed}`}
        pressed="home-care-code-down"
        onTap={codeDoor.onTap}
      >
        <View className="grow">
          <View className="home-care-first">{code.title}</View>
          <View className="home-care-first-sub">{codeDoor.line}</View>
        </View>
        <Mark />
      </Press>
      {top && <CareAsked asked={home.asked} />}
      <CareDoor icon="booking" title="预约看病" {...door(['book'], ...bookingDoor(home))} />
      <CareDoor icon="bill" title="交医药费" {...door(['pay', 'view'], billLine(home, hidden), billDoor(home))} />
      <CareDoor icon="route" title="异地和报销" {...door(['file-remote-care', 'claim'], ...awayDoor(home, mayFile))} />
      <CareDoor icon="phone" family title="找人帮我" line="家人、村里、12393" onTap={() => open(helpPage)} />
      {!top && home.asked && <CareAsked asked={home.asked} />}
      {failed && <CareDoor icon="alert" title="没有连上" line="这是刚才的，点这里再试" onTap={failed} />}
    </View>
  )
}
