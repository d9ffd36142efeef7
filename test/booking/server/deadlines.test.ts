import type { Sandbox, SignedIn } from '../../shared/sandbox'
import { withSandbox } from '../../shared/with-sandbox'
import { booked, confirm, DOCTOR, hold, ok, openSessions, pay, read } from './desk'

let box: Sandbox
let who: SignedIn
withSandbox('zhouxiao', (opened, signedIn) => {
  box = opened
  who = signedIn
})

const SECOND = 1000
/** Puts the clock on an instant and stops it there; a long leap ends the session of who was signed in. */
async function at(instant: string | number) {
  const now = new Date(instant).toISOString()
  ok(await box.post('/sandbox/clock', { now, frozen: true }))
  who = await box.signIn('zhouxiao')
}
const before = (instant: string) => Date.parse(instant) - SECOND
const codeOf = async (asked: Promise<{ status: number; body: { code?: string } }>) => {
  const { status, body } = await asked
  return body.code ?? status
}

test('a hold, an unpaid number and a deadline end in the second that is shown, not before and not after', async () => {
  await at(Date.now() + 60 * SECOND)
  const [first, second] = await openSessions(box)
  const held = ok(await hold(who, first.sessionId))
  await at(before(held.heldUntil))
  expect(ok(await who.get(`/api/booking/holds/${held.holdId}`)).state).toBe('held')
  const longer = ok(await who.post(`/api/booking/holds/${held.holdId}/extend`))
  await at(before(longer.heldUntil))
  const booking = ok(await confirm(box, who, held.holdId, 'now'))
  await at(before(booking.payBy))
  const shown = ok(
    await who.post('/api/settlement/previews', { billId: booking.fee.billId, useAccount: false, useMutualAid: false }),
  )
  const { orderId } = ok(await who.post('/api/settlement/orders', { previewId: shown.previewId }))
  await at(booking.payBy)
  const late = await box.post(`/sandbox/cashier/${orderId}`, { result: 'paid' })
  expect(late.body.status ?? late.body.code).not.toBe('paid')
  expect(await read(who, booking.appointmentId)).toMatchObject({ status: 'lapsed', fee: { state: 'void' } })
  // The number is another's now.
  expect(ok(await hold(await box.signIn('retiree'), first.sessionId, { slotNo: booking.slotNo })).state).toBe('held')
  const ticket = await booked(box, who, second.sessionId)
  const path = `/api/booking/appointments/${ticket.appointmentId}`
  await at(ticket.cancelBy)
  expect(await codeOf(who.post(`${path}/cancel`))).toBe('cancel-too-late')
  expect(await codeOf(hold(who, first.sessionId, { movingId: ticket.appointmentId }))).not.toBe(201)
})

test('in the last second it can be cancelled, paid and contested', async () => {
  await at(Date.now() + 60 * SECOND)
  const [first, second] = await openSessions(box)
  const ticket = await booked(box, who, first.sessionId, 'now')
  await at(before(ticket.payBy))
  await pay(box, who, ticket.fee.billId)
  await at(before(ticket.cancelBy))
  ok(await who.post(`/api/booking/appointments/${ticket.appointmentId}/cancel`))
  const other = await booked(box, who, second.sessionId)
  const late = Date.parse(other.endsAt) + 120 * 60 * SECOND
  await at(late - SECOND)
  expect(await read(who, other.appointmentId)).toMatchObject({ status: 'booked' })
  expect(ok(await who.get(`/api/booking/appointments/${other.appointmentId}/day`)).state.kind).toBe('check-in')
  await at(late)
  // Missed and still to be checked in are not the same thing.
  const missed = await read(who, other.appointmentId)
  expect(missed.status).toBe('missed')
  expect(await codeOf(who.post(`/api/booking/appointments/${other.appointmentId}/check-in`))).toBe('state-conflict')
  await at(before(missed.contestBy))
  ok(await who.post(`/api/booking/appointments/${other.appointmentId}/contest`, { reason: 'traffic' }))
})

test('a queue opens and a release comes in their second', async () => {
  await at(Date.now() + 60 * SECOND)
  const [{ day }] = await openSessions(box)
  const body = { doctorId: DOCTOR, day, slots: 1, releaseInSeconds: 3600 }
  const { sessionId, queue, releaseAt } = ok(await box.post('/sandbox/booking/sessions', body))
  const take = () => who.post(`/api/booking/sessions/${sessionId}/tickets`)
  const opens = Date.parse(releaseAt) - 30 * 60 * SECOND
  expect(queue).not.toBeNull()
  await at(opens - SECOND)
  expect(await codeOf(take())).toBe('not-released')
  await at(opens)
  const { ticketId } = ok(await take())
  await at(before(releaseAt))
  expect(await codeOf(hold(await box.signIn('retiree'), sessionId))).toBe('not-released')
  await at(releaseAt)
  expect(ok(await who.post(`/api/booking/tickets/${ticketId}/turn`)).state).toBe('offered')
  expect(await codeOf(hold(await box.signIn('retiree'), sessionId))).toBe('session-full')
})

test('a fee that nobody paid need not be paid for a visit that was missed; one that was paid is kept', async () => {
  const [first, second] = await openSessions(box)
  const unpaid = await booked(box, who, first.sessionId)
  const { fee } = ok(await who.post(`/api/booking/appointments/${unpaid.appointmentId}/fee`))
  const paid = await booked(box, who, second.sessionId, 'now')
  await pay(box, who, paid.fee.billId)
  await at(Date.parse(paid.endsAt) + 121 * 60 * SECOND)
  expect(await read(who, unpaid.appointmentId)).toMatchObject({ status: 'missed', fee: { state: 'void' } })
  expect(await read(who, paid.appointmentId)).toMatchObject({ status: 'missed', fee: { state: 'kept' } })
  const body = { billId: fee.billId, useAccount: false, useMutualAid: false }
  expect(await codeOf(who.post('/api/settlement/previews', body))).not.toBe(201)
  expect(ok(await who.get('/api/home')).openBills).toBe(0)
})
