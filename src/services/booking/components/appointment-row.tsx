import type { AppointmentSummary } from '@/contract/booking/appointment'
import { open } from '@/platform/navigate'
import { ListRow } from '@/ui/list-row'
import { useCare } from '@/ui/mode'
import { ticketPage } from '../routes'
import { STATUS, whenLine } from '../words'

/** One booking: when, how it stands, with whom. */
export function AppointmentRow({ booking }: { booking: AppointmentSummary }) {
  const care = useCare()
  const { session, status, startsAt, appointmentId } = booking
  const who = care ? session.departmentName : `${session.departmentName}，${session.doctorName}`
  return (
    <ListRow
      icon="booking"
      tone={status === 'booked' || status === 'awaiting-payment' ? 'pine' : 'plain'}
      label={whenLine(startsAt, care)}
      second={`${STATUS[status].label}，${who}`}
      onTap={() => open(ticketPage(appointmentId))}
    />
  )
}
