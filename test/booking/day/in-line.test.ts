import type { Sandbox, SignedIn } from '../../shared/sandbox'
import { withSandbox } from '../../shared/with-sandbox'
import { booked, messages, ok, openSessions, pay, read } from '../server/desk'

const MINUTE = 60_000

let box: Sandbox
let zhou: SignedIn
withSandbox('zhouxiao', (opened, signedIn) => {
  box = opened
  zhou = signedIn
})

const coming = async (when = 'coming') =>
  ok(await zhou.get(`/api/booking/appointments?when=${when}`)).items.map(
    (one: { appointmentId: string }) => one.appointmentId,
  )

/** Booked and paid, on its day a quarter of an hour before its time; the clock stands. */
async function arrived() {
  const [session] = await openSessions(box)
  const { appointmentId, startsAt, fee } = await booked(box, zhou, session.sessionId, 'now')
  await pay(box, zhou, fee.billId)
  const now = new Date(Date.parse(startsAt) - 15 * MINUTE).toISOString()
  ok(await box.post('/sandbox/clock', { now, frozen: true }))
  zhou = await box.signIn('zhouxiao')
  return { sessionId: session.sessionId, appointmentId }
}
const checkIn = async (appointmentId: string) =>
  ok(await zhou.post(`/api/booking/appointments/${appointmentId}/check-in`))
const next = async (sessionId: string) => ok(await box.post(`/sandbox/clinic/queues/${sessionId}/next`)).tickets[0]
const move = async (ticketId: string, act: string) => ok(await box.post(`/sandbox/clinic/tickets/${ticketId}`, { act }))

test('who has checked in still finds her booking among those to come and on home, till she was seen', async () => {
  const { appointmentId, sessionId } = await arrived()
  await checkIn(appointmentId)
  expect(await read(zhou, appointmentId)).toMatchObject({ status: 'attended', inLine: true })
  expect([await coming(), await coming('past')]).toEqual([[appointmentId], []])
  expect(ok(await zhou.get('/api/home')).next).toMatchObject({ kind: 'appointment', appointmentId })
  const { ticketId } = await next(sessionId)
  await move(ticketId, 'enter')
  expect(await coming()).toEqual([appointmentId])
  await move(ticketId, 'finish')
  expect(await read(zhou, appointmentId)).toMatchObject({ status: 'attended', inLine: false })
  expect([await coming(), await coming('past')]).toEqual([[], [appointmentId]])
  expect(ok(await zhou.get('/api/home')).next?.kind).not.toBe('appointment')
})

test('who never was called is not in line on the next day', async () => {
  const { appointmentId } = await arrived()
  await checkIn(appointmentId)
  await box.advance(86_400)
  zhou = await box.signIn('zhouxiao')
  expect(await read(zhou, appointmentId)).toMatchObject({ status: 'attended', inLine: false })
  expect([await coming(), await coming('past')]).toEqual([[], [appointmentId]])
})

test('a clinic that stops while she waits in line: she is told, her fee goes back, the line is over', async () => {
  const { appointmentId, sessionId } = await arrived()
  await checkIn(appointmentId)
  expect(ok(await box.post(`/sandbox/booking/sessions/${sessionId}/stop`, {})).stopped).toBe(1)
  expect(await read(zhou, appointmentId)).toMatchObject({
    status: 'stopped',
    fee: { state: 'refunding' },
    inLine: false,
  })
  const told = (await messages(box, zhou.personId)).filter((text) => text.includes('停诊：医生临时有急诊'))
  expect(told).toEqual([expect.stringMatching(/付过的诊察费会原路退回。还有号：/)])
  const { state } = ok(await zhou.get(`/api/booking/appointments/${appointmentId}/day`))
  expect(state).toMatchObject({ kind: 'over' })
  expect(ok(await box.get('/sandbox/clinic/queues')).items).toEqual([])
  expect(ok(await zhou.get('/api/booking/visits')).items).toEqual([])
})

test('who is with the doctor when it stops has been seen', async () => {
  const { appointmentId, sessionId } = await arrived()
  await checkIn(appointmentId)
  await move((await next(sessionId)).ticketId, 'enter')
  expect(ok(await box.post(`/sandbox/booking/sessions/${sessionId}/stop`, {})).stopped).toBe(0)
  expect(await read(zhou, appointmentId)).toMatchObject({ status: 'attended', fee: { state: 'paid' }, inLine: true })
})
