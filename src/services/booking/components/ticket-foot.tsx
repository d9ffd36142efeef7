import type { Appointment } from '@/contract/booking/appointment'
import { dayInChina } from '@/contract/shared/dates'
import { open } from '@/platform/navigate'
import { codePage } from '@/services/activation/routes'
import { billPage } from '@/services/settlement/routes'
import { serverNow } from '@/session/server-time'
import { useSubjectWord } from '@/session/subject'
import { useCare } from '@/session/use-care'
import type { ButtonProps } from '@/ui/button'
import { spokenIn } from '@/ui/clock'
import { Foot } from '@/ui/foot'
import { dayPage, slotsPage } from '../routes'
import { deadlineLine } from '../ticket-words'
import { dueBill } from '../use-ticket'

interface TicketFootProps {
  ticket: Appointment
  onChange: () => void
}

/** One thing to do now: pay, check in on the day, else show the code; beside it 改或取消. */
export function TicketFoot({ ticket, onChange }: TicketFootProps) {
  const care = useCare()
  const who = useSubjectWord()
  const now = serverNow()
  const { status, session, appointmentId, startsAt } = ticket
  if (status === 'attended')
    return <Foot actions={[{ label: '看就诊当天', onTap: () => open(dayPage(appointmentId)) }]} />
  if (status !== 'booked' && status !== 'awaiting-payment')
    return <Foot actions={[{ label: '再约一次', onTap: () => open(slotsPage(session.doctorId)) }]} />
  const bill = dueBill(ticket)
  const today = startsAt.slice(0, 10) === dayInChina(now)
  const main: ButtonProps = bill
    ? { label: '去付诊察费', onTap: () => open(billPage(bill)) }
    : today
      ? { label: '去签到', onTap: () => open(dayPage(appointmentId)) }
      : { label: who === '您' ? '出示医保码' : `出示${who}的码`, onTap: () => open(codePage) }
  const line = deadlineLine(ticket, now) ?? '过了可以改或取消的时间'
  const change: ButtonProps = { kind: 'line', label: '改或取消', onTap: onChange }
  return <Foot note={care ? spokenIn(line.replace('，不收钱', '')) : line} actions={[change, main]} />
}
