import { useEffect, useRef } from 'react'
import type { Appointment } from '@/contract/booking/appointment'
import { cancelAppointment, payAppointment, readAppointment } from '@/contract/booking/appointments'
import { open } from '@/platform/navigate'
import { billPage } from '@/services/settlement/routes'
import { call } from '@/session/call'
import { useAct } from '@/session/use-act'
import { useLoad } from '@/session/use-load'
import { useRefresh } from '@/session/use-refresh'

/** The bill that waits for her: of the booking, or of the new time of it. */
export const dueBill = ({ fee, pendingMove }: Appointment): string | null =>
  pendingMove?.billId ?? (fee.state === 'due' ? fee.billId : null)

/** One booking and what can be done with it. `pays`: its fee is to be paid at once, when the page opens. */
export function useTicket(appointmentId: string, pays: boolean, onCancelled: () => void) {
  const [load, reload] = useLoad(() => call(readAppointment, { params: { appointmentId } }))
  useRefresh(reload)
  const canceling = useAct(
    (idempotencyKey) => call(cancelAppointment, { params: { appointmentId } }, { idempotencyKey }),
    () => {
      onCancelled()
      reload()
    },
  )
  const billing = useAct(
    (idempotencyKey) => call(payAppointment, { params: { appointmentId } }, { idempotencyKey }),
    (fresh) => {
      const bill = dueBill(fresh)
      if (bill) open(billPage(bill))
    },
  )
  const opened = useRef(false)
  const bill = load.kind === 'ready' ? dueBill(load.value) : null
  useEffect(() => {
    if (!pays || opened.current || !bill) return
    opened.current = true
    open(billPage(bill))
  }, [pays, bill])
  return { load, reload, canceling, billing }
}
