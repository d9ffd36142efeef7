import { dayInChina } from '@/contract/shared/dates'
import { open } from '@/platform/navigate'
import { ticketPage } from '@/services/booking/routes'
import { serverNow } from '@/session/server-time'
import { spokenClock, untilDay } from '@/ui/clock'
import { day } from '@/ui/when'
import { CareDoor } from './care-door'
import type { Home } from './home-view'

interface CareNextVisitProps {
  next: Extract<Home['next'], { kind: 'appointment' }>
}

/** The next appointment as a door of its own: 明天看病. */
export function CareNextVisit({ next: { startsAt, departmentName, appointmentId } }: CareNextVisitProps) {
  return (
    <CareDoor
      icon="clock"
      title={`${untilDay(startsAt, dayInChina(serverNow()))}看病`}
      line={`${day(startsAt)}${spokenClock(startsAt)}，${departmentName}`}
      onTap={() => open(ticketPage(appointmentId))}
    />
  )
}
