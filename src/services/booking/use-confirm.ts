import type { Appointment } from '@/contract/booking/appointment'
import { createAppointment, moveAppointment, readAppointment } from '@/contract/booking/appointments'
import type { Hold } from '@/contract/booking/hold'
import { extendHold, readHold } from '@/contract/booking/holds'
import { readTerms } from '@/contract/booking/schedule'
import type { Terms } from '@/contract/booking/terms'
import { replace } from '@/platform/navigate'
import { call } from '@/session/call'
import type { Result } from '@/session/failure'
import { useAct } from '@/session/use-act'
import { useLoad } from '@/session/use-load'
import { dropHold, keepHold } from './held'
import { ticketPage } from './routes'

/** What is read back before a number is confirmed. */
export interface ToConfirm {
  hold: Hold
  terms: Terms
  /** The booking whose place it takes; it is kept until the new one is safe. */
  moving: Appointment | null
}

async function load(holdId: string, sessionId: string): Promise<Result<ToConfirm>> {
  const [hold, terms] = await Promise.all([
    call(readHold, { params: { holdId } }),
    call(readTerms, { params: { sessionId } }),
  ])
  if (!hold.ok) return hold
  if (!terms.ok) return terms
  const { movingId } = hold.value
  if (!movingId) return { ok: true, value: { hold: hold.value, terms: terms.value, moving: null } }
  const moving = await call(readAppointment, { params: { appointmentId: movingId } })
  return moving.ok ? { ok: true, value: { hold: hold.value, terms: terms.value, moving: moving.value } } : moving
}

export type PayChoice = 'now' | 'hospital'

function done({ appointmentId, fee, pendingMove }: Appointment) {
  dropHold()
  const pay = pendingMove !== null || (fee.pay === 'now' && fee.state === 'due')
  replace(ticketPage(appointmentId, pay))
}

/** 确认预约 or 改约, and 再留一会儿. */
export function useConfirm(holdId: string, sessionId: string) {
  const [shown, reload] = useLoad(() => load(holdId, sessionId))
  const extending = useAct(
    (idempotencyKey) => call(extendHold, { params: { holdId } }, { idempotencyKey }),
    (hold) => {
      keepHold(hold)
      reload()
    },
  )
  const confirming = useAct((key, { moving, terms }: ToConfirm, pay: PayChoice) => {
    // Paying here or there are two intentions.
    const idempotencyKey = `${key}-${pay}`
    return moving
      ? call(moveAppointment, { params: { appointmentId: moving.appointmentId }, body: { holdId } }, { idempotencyKey })
      : call(createAppointment, { body: { holdId, pay, rulesVersion: terms.rules.version } }, { idempotencyKey })
  }, done)
  return { load: shown, reload, extending, confirming }
}
