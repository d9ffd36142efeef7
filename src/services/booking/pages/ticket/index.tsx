import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { Frame } from '@/session/frame'
import { Loaded } from '@/session/loaded'
import { ChangeSheet } from '../../components/change-sheet'
import { TicketBody } from '../../components/ticket-body'
import { TicketFoot } from '../../components/ticket-foot'
import { useTicket } from '../../use-ticket'

/** 预约单: when, where, what to bring, what it costs, until when it can be changed. */
export default function Page() {
  const { appointmentId = '', pay } = useRouter().params
  const [changing, setChanging] = useState(false)
  const { load, reload, canceling, billing } = useTicket(appointmentId, pay === '1', () => setChanging(false))
  const ticket = load.kind === 'ready' ? load.value : load.stale
  return (
    <Frame
      foot={ticket && <TicketFoot ticket={ticket} onChange={() => setChanging(true)} />}
      over={
        changing && ticket ? (
          <ChangeSheet
            ticket={ticket}
            canceling={canceling}
            onClose={() => {
              canceling.clear()
              setChanging(false)
            }}
          />
        ) : undefined
      }
    >
      <Loaded load={load} retry={reload} shape="list">
        {(shown) => <TicketBody ticket={shown} billing={billing} />}
      </Loaded>
    </Frame>
  )
}
