import { dayInChina } from '../../../src/contract/shared/dates'
import { booked, DEPARTMENT, hold, OTHER_DOCTOR, openSessions } from '../../booking/server/desk'
import type { Sandbox, SignedIn } from '../../shared/sandbox'
import { ok } from '../steps'

const DAY_MS = 86_400_000

/** The subject's booking, hold, wait and queue ticket, and a session that is nobody's. */
export interface Numbers {
  appointmentId: string
  sessionId: string
  holdId: string
  waitId: string
  ticketId: string
}

const wish = (toDay: string) => ({
  doctorId: null,
  departmentId: DEPARTMENT,
  weekdays: [1, 2, 3, 4, 5, 6, 7],
  fromDay: toDay,
  toDay,
  notBefore: '00:00',
  notAfter: '00:01',
})

export async function buildNumbers(box: Sandbox, subject: SignedIn): Promise<Numbers> {
  // One of a department and day: care.ts has the third.
  const third = dayInChina(Date.now() + 3 * DAY_MS)
  const [first, second] = (await openSessions(box)).filter((one) => one.day !== third)
  const { appointmentId } = await booked(box, subject, first.sessionId)
  const { holdId } = ok(await hold(subject, second.sessionId))
  const day = dayInChina(Date.now() + 20 * DAY_MS)
  const { waitId } = ok(await subject.post('/api/booking/waits', { wish: wish(day), mode: 'offer' }))
  const queued = ok(
    await box.post('/sandbox/booking/sessions', { doctorId: OTHER_DOCTOR, day, slots: 2, releaseInSeconds: 1200 }),
  )
  const { ticketId } = ok(await subject.post(`/api/booking/sessions/${queued.sessionId}/tickets`))
  return { appointmentId, sessionId: second.sessionId, holdId, waitId, ticketId }
}

/** A valid body for every call of booking that takes one. */
export const bookingBodies = {
  'booking.createHold': ({ numbers }: { numbers: Numbers }) => ({ sessionId: numbers.sessionId }),
  'booking.createAppointment': ({ numbers }: { numbers: Numbers }) => ({
    holdId: numbers.holdId,
    pay: 'hospital',
    rulesVersion: 'usual@2026-01-01',
  }),
  'booking.moveAppointment': ({ numbers }: { numbers: Numbers }) => ({ holdId: numbers.holdId }),
  'booking.contestMiss': () => ({ reason: 'traffic' }),
  'booking.createWait': () => ({ wish: wish('2026-12-31'), mode: 'offer' }),
  'sandbox.addSession': () => ({ doctorId: 'nobody', day: '2026-12-01', slots: 1 }),
  'sandbox.stopSession': () => ({}),
  'sandbox.fillSession': () => ({}),
  'sandbox.freeSlots': () => ({}),
  'sandbox.playMisses': () => ({ personId: 'nobody', doctorId: 'nobody' }),
  'sandbox.decideContest': () => ({ result: 'accepted' }),
  'sandbox.playRefund': () => ({ result: 'refunded' }),
} as const
