import type { Sandbox, SignedIn } from '../../shared/sandbox'
import { withSandbox } from '../../shared/with-sandbox'
import { booked, confirm, hold, messages, OTHER_DOCTOR, ok, openSessions, pay, read } from './desk'

let box: Sandbox
let who: SignedIn
withSandbox('zhouxiao', (opened, signedIn) => {
  box = opened
  who = signedIn
})

test('looks at numbers before signing in, sees the terms, holds, confirms, and pays the fee', async () => {
  const [session] = await openSessions(box)
  const detail = ok(await box.get(`/api/booking/sessions/${session.sessionId}`))
  expect(detail.windows.reduce((sum: number, one: { free: number }) => sum + one.free, 0)).toBe(detail.free)
  const terms = ok(await who.get(`/api/booking/sessions/${session.sessionId}/terms`))
  expect(terms.standing).toEqual({ activeBookings: 0, noShows: 0, bannedUntil: null, obstacle: null })
  expect(terms.estimate.breakdown.totalFen).toBe(session.feeFen)
  expect(terms.estimate.sources.reduce((sum: number, one: { amountFen: number }) => sum + one.amountFen, 0)).toBe(
    session.feeFen,
  )
  const held = ok(await hold(who, session.sessionId, { slotNo: detail.windows[0].nextSlotNo }))
  expect(held).toMatchObject({ state: 'held', slotNo: 1, origin: 'chosen', extended: false })
  const ticket = ok(await confirm(box, who, held.holdId, 'now'))
  expect(ticket).toMatchObject({ status: 'awaiting-payment', slotNo: 1, fee: { state: 'due', feeFen: session.feeFen } })
  await pay(box, who, ticket.fee.billId)
  expect(await read(who, ticket.appointmentId)).toMatchObject({ status: 'booked', fee: { state: 'paid' }, payBy: null })
  const told = await messages(box, who.personId)
  expect(told.some((text) => text.startsWith('约好了'))).toBe(true)
  // Nobody else paid a part: "besides" would sound like twice.
  expect(told).toContain('示例市第一医院的 25.00 元付好了，不用再去窗口。您付了 25.00 元。')
  const coming = ok(await who.get('/api/booking/appointments'))
  expect(coming.items.map((one: { appointmentId: string }) => one.appointmentId)).toEqual([ticket.appointmentId])
})

test('cancels a paid booking: refunding, then refunded by the channel, once; the number is free again', async () => {
  const [session] = await openSessions(box)
  const ticket = await booked(box, who, session.sessionId, 'now')
  const orderId = await pay(box, who, ticket.fee.billId)
  const free = async () => ok(await box.get(`/api/booking/sessions/${session.sessionId}`)).free
  expect(await free()).toBe(session.free - 1)
  const cancelled = ok(await who.post(`/api/booking/appointments/${ticket.appointmentId}/cancel`))
  expect(cancelled).toMatchObject({ status: 'cancelled', fee: { state: 'refunding', orderId } })
  expect(await free()).toBe(session.free)
  expect((await who.post(`/api/booking/appointments/${ticket.appointmentId}/cancel`)).body.code).toBe('state-conflict')
  for (const result of ['failed', 'refunded', 'refunded'])
    ok(await box.post(`/sandbox/cashier/${orderId}/refund`, { result }))
  expect((await read(who, ticket.appointmentId)).fee).toMatchObject({ state: 'refunded', refundFen: session.feeFen })
  const order = ok(await who.get(`/api/settlement/orders/${orderId}`))
  expect(order).toMatchObject({ status: 'refunded', refundedFen: order.payment.cashFen })
  expect(ok(await who.get('/api/bills?status=open')).items).toEqual([])
})

test('moves to another doctor whose fee differs: the old number stays until the new fee is paid', async () => {
  const [session] = await openSessions(box)
  const [other] = (await openSessions(box, OTHER_DOCTOR)).filter((one) => one.day !== session.day)
  expect(other.feeFen).not.toBe(session.feeFen)
  const ticket = await booked(box, who, session.sessionId, 'now')
  const first = await pay(box, who, ticket.fee.billId)
  const held = ok(await hold(who, other.sessionId, { movingId: ticket.appointmentId }))
  const waiting = ok(await who.post(`/api/booking/appointments/${ticket.appointmentId}/move`, { holdId: held.holdId }))
  expect(waiting).toMatchObject({ status: 'booked', session: { sessionId: session.sessionId }, fee: { state: 'paid' } })
  expect(waiting.pendingMove).toMatchObject({ session: { sessionId: other.sessionId }, feeFen: other.feeFen })
  await pay(box, who, waiting.pendingMove.billId)
  const moved = await read(who, ticket.appointmentId)
  expect(moved).toMatchObject({ session: { sessionId: other.sessionId }, fee: { state: 'paid', feeFen: other.feeFen } })
  expect(moved.pendingMove).toBeNull()
  expect(ok(await who.get(`/api/settlement/orders/${first}`)).status).toMatch(/refund/)
  expect(ok(await box.get(`/api/booking/sessions/${session.sessionId}`)).free).toBe(session.free)
})

test('cancelled before it was paid: nothing is said of money that goes back', async () => {
  const [session, other] = await openSessions(box)
  const due = await booked(box, who, session.sessionId, 'now')
  ok(await who.post(`/api/booking/appointments/${due.appointmentId}/cancel`))
  expect((await messages(box, who.personId))[0]).toMatch(/^取消了：.*号。$/)
  const paid = await booked(box, who, other.sessionId, 'now')
  await pay(box, who, paid.fee.billId)
  ok(await who.post(`/api/booking/appointments/${paid.appointmentId}/cancel`))
  expect((await messages(box, who.personId))[0]).toMatch(/^取消了：.*号。付过的诊察费会原路退回。$/)
})

test('an unpaid number goes back by the clock, and its bill can no longer be paid', async () => {
  const [session] = await openSessions(box)
  const ticket = await booked(box, who, session.sessionId, 'now')
  await box.advance(16 * 60)
  expect(await read(who, ticket.appointmentId)).toMatchObject({ status: 'lapsed', fee: { state: 'void' } })
  const late = await who.post('/api/settlement/previews', {
    billId: ticket.fee.billId,
    useAccount: false,
    useMutualAid: false,
  })
  expect(late.status).toBe(404)
  const other = await box.signIn('retiree')
  expect(ok(await hold(other, session.sessionId, { slotNo: 1 })).slotNo).toBe(1)
  expect(await read(who, ticket.appointmentId)).toMatchObject({ status: 'lapsed', fee: { state: 'void' } })
})
