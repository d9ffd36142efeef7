import { messages, ok } from '../../family/steps'
import { openSandbox, type Sandbox } from '../../shared/sandbox'
import { DOCTOR, HOSPITAL } from './appointments'

const MINUTE = 60_000
let box: Sandbox
beforeAll(async () => {
  box = await openSandbox()
})
afterAll(() => box.close())

/** From the first free number to the report, by the calls that the screens make. */
test('booked, reminded, checked in by the code, called, seen, and what came of it', async () => {
  let zhou = await box.signIn('zhouxiao')
  const { days } = ok(await zhou.get(`/api/booking/calendar?doctorId=${DOCTOR}`))
  const day = days.filter(({ state }: { state: string }) => state === 'open').at(1).day
  const { sessions } = ok(await zhou.get(`/api/booking/calendar?doctorId=${DOCTOR}&day=${day}`))
  const { sessionId } = sessions.find(({ state }: { state: string }) => state === 'open')
  const { holdId } = ok(await zhou.post('/api/booking/holds', { sessionId }))
  const { rules } = ok(await zhou.get(`/api/booking/sessions/${sessionId}/terms`))
  const made = { holdId, pay: 'hospital', rulesVersion: rules.version }
  const ticket = ok(await zhou.post('/api/booking/appointments', made))
  const address = `/api/booking/appointments/${ticket.appointmentId}`
  expect(ok(await zhou.get(`${address}/day`))).toMatchObject({
    visitId: ticket.visitId,
    doctorName: '方敏',
    place: ticket.session.place,
    state: { kind: 'ahead' },
  })

  const starts = Date.parse(ticket.startsAt)
  ok(await box.post('/sandbox/clock', { now: new Date(starts - 90 * MINUTE).toISOString(), frozen: true }))
  const told = (await messages(box, zhou.personId)).map(({ text }) => text)
  expect(told.filter((text) => text.includes('今天有看诊'))).toHaveLength(1)

  ok(await box.post('/sandbox/clock', { now: new Date(starts - 10 * MINUTE).toISOString(), frozen: true }))
  zhou = await box.signIn('zhouxiao')
  const { code } = ok(await zhou.post('/api/credential/code'))
  const scanned = ok(await box.post('/sandbox/terminal/scan', { code, businessType: '01101', institutionId: HOSPITAL }))
  expect(scanned.checkIn.ticketNo).toBe('A001')
  expect(ok(await zhou.get(address)).status).toBe('attended')
  // She is there: the number is used, whatever another phone of the family taps.
  expect((await zhou.post(`${address}/cancel`)).status).toBe(409)

  const queue = ok(await box.post(`/sandbox/clinic/queues/${sessionId}/next`))
  expect(ok(await zhou.get(`${address}/day`)).state.kind).toBe('called')
  const [{ ticketId }] = queue.tickets
  ok(await box.post(`/sandbox/clinic/tickets/${ticketId}`, { act: 'enter' }))
  const report = { kind: 'lab', title: '血常规', doctorName: '方敏' }
  ok(await box.post(`/sandbox/clinic/visits/${ticket.visitId}/reports`, report))
  ok(await box.post(`/sandbox/clinic/tickets/${ticketId}`, { act: 'finish' }))
  const [visit] = ok(await zhou.get('/api/booking/visits')).items
  expect(visit).toMatchObject({ visitId: ticket.visitId, reports: 1 })
  expect(ok(await zhou.get(`${address}/day`)).state.kind).toBe('done')
})
