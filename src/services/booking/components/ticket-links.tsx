import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Appointment } from '@/contract/booking/appointment'
import { addToCalendar } from '@/platform/calendar'
import { callPhone } from '@/platform/call'
import { copyText } from '@/platform/copy'
import { open } from '@/platform/navigate'
import { Card } from '@/ui/card'
import { ListRow } from '@/ui/list-row'
import { Note } from '@/ui/note'
import { placePage, rulesPage } from '../routes'
import { ticketText } from '../ticket-words'

/** What can be done with a ticket that stands: into the calendar, the way there, the hospital's telephone, the rules. */
export function TicketLinks({ ticket }: { ticket: Appointment }) {
  const [said, setSaid] = useState('')
  const { calendar, appointmentId, phone, session } = ticket
  async function remember() {
    const outcome = await addToCalendar({ ...calendar, uid: `${appointmentId}@booking.invalid` })
    if (outcome.kind === 'done') return setSaid('加好了，到时候手机会提醒。')
    if (outcome.kind === 'cancelled') return setSaid('')
    const copied = await copyText(ticketText(ticket))
    setSaid(
      `${outcome.why}。${copied ? '时间、地点复制好了，可以贴到备忘录，或发给家人。' : '请记下上面的时间和地点。'}`,
    )
  }
  return (
    <View>
      <Card list>
        <ListRow icon="clock" label="加到手机日历" second="到时候手机提醒" onTap={remember} />
        <ListRow
          icon="route"
          label="怎么去"
          second={ticket.address}
          onTap={() => open(placePage(session.institutionId))}
        />
        <ListRow icon="phone" label="打医院电话" second={phone} onTap={() => callPhone(phone)} />
        <ListRow icon="info" label="预约规则" onTap={() => open(rulesPage(session.institutionId))} />
      </Card>
      {said !== '' && <Note>{said}</Note>}
    </View>
  )
}
