import { granted, LI, showFace } from '../../family/steps'
import { openSandbox, type Sandbox } from '../../shared/sandbox'
import { hold, messages, ok, openSessions, rulesVersion } from './desk'

let box: Sandbox
beforeAll(async () => {
  box = await openSandbox()
})
afterAll(() => box.close())

const acting = { actingFor: LI }

test('a granddaughter books, moves and cancels for her grandmother, who is told; both read it in the record', async () => {
  const who = await box.signIn('zhouxiao')
  await granted(box, who)
  await showFace(box, who)
  const [session, other] = await openSessions(box)
  const terms = ok(await who.get(`/api/booking/sessions/${session.sessionId}/terms`, acting))
  expect(terms.patientName).toBe('李桂兰')
  expect(terms.estimate.sources.some(({ title }: { title: string }) => title.includes('医保基金'))).toBe(true)
  const { holdId } = ok(await hold(who, session.sessionId, {}, acting))
  const body = { holdId, pay: 'hospital', rulesVersion: await rulesVersion(box) }
  const { appointmentId } = ok(await who.post('/api/booking/appointments', body, acting))
  expect((await who.get(`/api/booking/appointments/${appointmentId}`)).status).toBe(404)
  expect(ok(await who.get('/api/booking/appointments')).items).toEqual([])
  expect((await messages(box, LI)).some((text) => text.startsWith('约好了'))).toBe(true)
  const moving = ok(await hold(who, other.sessionId, { movingId: appointmentId }, acting))
  ok(await who.post(`/api/booking/appointments/${appointmentId}/move`, { holdId: moving.holdId }, acting))
  ok(await who.post(`/api/booking/appointments/${appointmentId}/cancel`, undefined, acting))
  const texts = ok(await who.get('/api/family/records')).items.map(({ text }: { text: string }) => text)
  expect(texts).toEqual(
    expect.arrayContaining(['周晓替李桂兰约了一个号。', '周晓替李桂兰改约。', '周晓替李桂兰取消了一个预约。']),
  )
})

test('who may book but not cancel does not cancel', async () => {
  await box.reset()
  const who = await box.signIn('zhouxiao')
  await granted(box, who, { scopes: ['book'], perPaymentFen: undefined, perDayFen: undefined })
  await showFace(box, who)
  const [session] = await openSessions(box)
  const { holdId } = ok(await hold(who, session.sessionId, {}, acting))
  const body = { holdId, pay: 'hospital', rulesVersion: await rulesVersion(box) }
  const { appointmentId } = ok(await who.post('/api/booking/appointments', body, acting))
  const refused = await who.post(`/api/booking/appointments/${appointmentId}/cancel`, undefined, acting)
  expect(refused.body.code).toBe('grant-scope')
})
