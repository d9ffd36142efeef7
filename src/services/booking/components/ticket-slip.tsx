import type { Appointment } from '@/contract/booking/appointment'
import { serverNow } from '@/session/server-time'
import { useSession } from '@/session/state'
import type { KeyValueProps } from '@/ui/key-value'
import { useMode } from '@/ui/mode'
import { HIDDEN_AMOUNT } from '@/ui/money'
import { asideOf } from '../ticket-words'
import { doctorLine, feeLine, numberLine, statusOf } from '../words'
import { TicketCard } from './ticket-card'

/** 25.00 元，看病当天付; large letters and long words have its second half on a line of its own. */
function feeRow(line: string, parted: boolean): KeyValueProps {
  const [amount = '', ...rest] = line.split('，')
  return parted ? { label: '诊察费', value: amount, second: rest.join('，') } : { label: '诊察费', value: line }
}

/** 预约单 of a booking, whatever became of it. */
export function TicketSlip({ ticket }: { ticket: Appointment }) {
  const actingFor = useSession((session) => session.actingFor)
  const { hidden, care } = useMode()
  const { session, patientName, slotNo, startsAt, endsAt, movedFrom, fee } = ticket
  const patient = actingFor ? `${actingFor.relation} ${patientName}`.trim() : patientName
  const rows = [
    { label: '就诊人', value: hidden ? '已隐藏' : patient },
    { label: '序号', value: numberLine(slotNo, startsAt) },
    { label: '医院', value: session.institutionName, second: session.place },
    hidden ? { label: '诊察费', value: HIDDEN_AMOUNT } : feeRow(feeLine(ticket), care || fee.refundAgainAt !== null),
    ...(movedFrom ? [{ label: '原来是', value: movedFrom, strong: false }] : []),
  ]
  return (
    <TicketCard
      state={statusOf(ticket)}
      aside={asideOf(ticket, serverNow())}
      startAt={startsAt}
      endAt={endsAt}
      title={[session.departmentName, doctorLine(session)]}
      rows={rows}
    />
  )
}
