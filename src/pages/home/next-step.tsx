import { dayInChina } from '@/contract/shared/dates'
import { yuan } from '@/contract/shared/money-text'
import { open } from '@/platform/navigate'
import { ticketPage } from '@/services/booking/routes'
import { billPage, orderPage } from '@/services/settlement/routes'
import { serverNow } from '@/session/server-time'
import { Card } from '@/ui/card'
import { clock, untilDay } from '@/ui/clock'
import { ListRow } from '@/ui/list-row'
import { moneyName } from '@/ui/money'
import { dayWithWeekday } from '@/ui/when'
import type { Home } from './home-view'

/** The one thing that waits for the person; nothing where nothing waits. */
export function NextStep({ home, hidden }: { home: Home; hidden: boolean }) {
  const { next } = home
  if (!next || next.kind === 'activate') return null
  if (next.kind === 'order') {
    return (
      <Card list>
        <ListRow
          icon="clock"
          label="有一笔正在付"
          second={`${next.institutionName}，看看付到哪一步`}
          onTap={() => open(orderPage(next.orderId))}
        />
      </Card>
    )
  }
  if (next.kind === 'appointment') {
    const { startsAt } = next
    return (
      <Card list>
        <ListRow
          icon="booking"
          label={`${untilDay(startsAt, dayInChina(serverNow()))}去看${next.departmentName}`}
          second={`${dayWithWeekday(startsAt)} ${clock(startsAt)}，${next.institutionName}`}
          onTap={() => open(ticketPage(next.appointmentId))}
        />
      </Card>
    )
  }
  const amount = hidden ? moneyName(next.totalFen, true) : yuan(next.totalFen)
  return (
    <Card list>
      <ListRow
        icon="bill"
        label="有一张账单要付"
        second={`${next.institutionName}，一共 ${amount}`}
        onTap={() => open(billPage(next.billId))}
      />
    </Card>
  )
}
