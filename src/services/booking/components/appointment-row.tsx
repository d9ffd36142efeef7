import type { AppointmentSummary } from '@/contract/booking/appointment'
import { open } from '@/platform/navigate'
import { spokenClock } from '@/ui/clock'
import { ListRow } from '@/ui/list-row'
import { useCare } from '@/ui/mode'
import { dayWithWeekday } from '@/ui/when'
import { ticketPage } from '../routes'
import { statusOf, whenLine } from '../words'

/** One booking: when, how it stands, with whom. */
export function AppointmentRow({ booking }: { booking: AppointmentSummary }) {
  const care = useCare()
  const { session, status, startsAt, appointmentId } = booking
  const { label } = statusOf(booking)
  return (
    <ListRow
      {...(care ? {} : { icon: 'booking' as const })}
      tone={status === 'booked' || status === 'awaiting-payment' || booking.inLine ? 'pine' : 'plain'}
      label={care ? dayWithWeekday(startsAt) : whenLine(startsAt)}
      second={
        care
          ? `${spokenClock(startsAt)}，${label}，${session.departmentName}`
          : `${label}，${session.departmentName}，${session.doctorName}`
      }
      onTap={() => open(ticketPage(appointmentId))}
    />
  )
}
