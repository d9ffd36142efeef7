import { canCheckIn, canRejoin } from '@/contract/booking/day/can'
import type { Day } from '@/contract/booking/day/day'
import { open, openTab } from '@/platform/navigate'
import { codeTab } from '@/platform/tabs'
import { codePage } from '@/services/activation/routes'
import { useActedId } from '@/session/acting'
import { Foot } from '@/ui/foot'
import { useCare } from '@/ui/mode'
import { ticketPage, visitPage } from '../routes'
import type { useDay } from './use-day'

type On = Pick<ReturnType<typeof useDay>, 'checking' | 'rejoining'>

/** The next step of the day; none while there is only to wait. */
export function DayFoot({ day, checking, rejoining }: { day: Day } & On) {
  const care = useCare()
  const acting = useActedId() !== ''
  const { state } = day
  const busy = (on: On['checking']) => (on.act.kind === 'busy' ? '正在排号' : undefined)
  if (canCheckIn(state).allowed) {
    return (
      <Foot
        note="人到了再点。点了就有号，不用再排队取号"
        actions={[
          { kind: 'line', label: '出示医保码', onTap: () => (care || acting ? open(codePage) : openTab(codeTab)) },
          { label: '我到了，签到', busy: busy(checking), onTap: () => checking.run() },
        ]}
      />
    )
  }
  if (canRejoin(state).allowed) {
    return <Foot actions={[{ label: '我回来了，重新排队', busy: busy(rejoining), onTap: () => rejoining.run() }]} />
  }
  if (state.kind === 'done') {
    return <Foot actions={[{ label: '看报告、处方和账单', onTap: () => open(visitPage(day.visitId)) }]} />
  }
  if (state.kind === 'ahead' || state.kind === 'over') {
    return <Foot actions={[{ kind: 'line', label: '看预约单', onTap: () => open(ticketPage(day.appointmentId)) }]} />
  }
  return null
}
