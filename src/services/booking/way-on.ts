import type { Scope } from '@/contract/shared/endpoint'
import { type ProblemCode, problems } from '@/contract/shared/problem'
import { open } from '@/platform/navigate'
import { askPage, familyPage } from '@/services/family/routes'
import { orderPage } from '@/services/settlement/routes'
import type { Failure } from '@/session/failure'
import type { ActingFor } from '@/session/state'
import { appointmentsPage, pastAppointmentsPage, waitsPage } from './routes'

export interface WayOn {
  label: string
  go: () => unknown
}

const toBookings: WayOn = { label: '看我的预约', go: () => open(appointmentsPage) }

/** Where a refusal leads that has one place to go. */
export function wayOnOf(failure: Failure, scope: Scope, actingFor: ActingFor | null): WayOn | undefined {
  if (failure.kind !== 'problem') return undefined
  const { code, orderId } = failure.problem
  if (actingFor && GRANT.includes(code)) {
    const who = actingFor.relation || actingFor.name
    const ask = code === 'grant-scope' ? askPage(actingFor.personId, scope) : familyPage
    return { label: `请${who}同意`, go: () => open(ask) }
  }
  if (code === 'bill-in-order' && orderId) return { label: '看看那一笔', go: () => open(orderPage(orderId)) }
  if (TO_WAITS.includes(code)) return { label: '看我的候补', go: () => open(waitsPage) }
  if (code === 'booking-banned') return { label: '看没去的那几次', go: () => open(pastAppointmentsPage) }
  return TO_BOOKINGS.includes(code) ? toBookings : undefined
}

const GRANT: readonly ProblemCode[] = ['grant-missing', 'grant-scope', 'grant-expired', 'grant-revoked']
/** Another wish stands in the way; it can be given up there. */
const TO_WAITS: readonly ProblemCode[] = ['wait-limit', 'wait-twice']
/** Something that is booked already stands in the way. */
const TO_BOOKINGS: readonly ProblemCode[] = ['booking-limit', 'booking-same-day']

/** What the server says beforehand would be refused, as the refusal it would be. */
export const failureOf = (code: ProblemCode): Failure => ({
  kind: 'problem',
  problem: { type: 'about:blank', title: code, status: problems[code], code, traceId: '' },
})
