import { act } from '@testing-library/react'
import { createHold } from '@/contract/booking/holds'
import { readCalendar, readSession } from '@/contract/booking/schedule'
import { dropHold } from '@/services/booking/held'
import SlotsPage from '@/services/booking/pages/slots/index'
import { useSession } from '@/session/state'
import { answer, type FakeServer, fakeServer, refusal } from '../../shared/screen/fake-server'
import { buttons, comeBack, freshPhone, openPage, tap, went, words } from '../../shared/screen/page'
import { calendar, detail, doctorId, hold, other, session } from './fixture'

let server: FakeServer
beforeEach(() => {
  freshPhone()
  dropHold()
  server = fakeServer()
  server.on(readCalendar, answer(readCalendar, calendar()))
  server.on(readSession, answer(readSession, detail()))
})
afterEach(() => expect(server.strays).toEqual([]))

const openSlots = (more: Record<string, string> = {}) => openPage(SlotsPage, { doctorId, ...more })
const grandmother = { personId: 'person-liguilan', name: '李桂兰', relation: '奶奶' }
const care = () => useSession.setState({ care: true })

test('the windows of the first day with numbers, the full ones in a row as one', async () => {
  await openSlots()
  expect(words()).toContain('方敏 主任医师')
  expect(words()).toContain('示例市第一医院，心血管内科')
  expect(words()).toContain('08:00 – 09:30约满了')
  expect(words()).toContain('10:00 – 10:30剩 3 个')
  expect(words()).not.toContain('22不出诊')
})

test('a number that is chosen is held, counted in words and on top', async () => {
  server.on(createHold, answer(createHold, hold()))
  await openSlots()
  await tap('选这个，10:00 – 10:30')
  expect(server.seen(createHold)[0]?.body).toEqual({ sessionId: 'session-am', slotNo: 14 })
  expect(words()).toContain('给您留着')
  expect(words()).toMatch(/还有 9 分 4\d 秒/)
  expect(words()).toContain('14 号，诊察费 25.00 元')
  expect(words()).toContain('换时间会放掉留着的号。')
  await tap(/^去确认/)
  expect(went.to()).toBe('/services/booking/pages/confirm/index?holdId=hold-1&sessionId=session-am')
})

test('nothing of a held number is shown while acting for somebody else', async () => {
  server.on(createHold, answer(createHold, hold()))
  await openSlots()
  await tap('选这个，10:00 – 10:30')
  act(() => useSession.setState({ actingFor: grandmother }))
  await comeBack()
  expect(words()).not.toContain('留着')
})

test('a changed list stays as it is, says so and offers the newest', async () => {
  await openSlots()
  server.on(readCalendar, answer(readCalendar, calendar({ version: 'c2' })))
  server.on(readSession, answer(readSession, detail({ version: 'v2', windows: [] })))
  await comeBack()
  expect(words()).toContain('号有变化，下面还是刚才的。')
  expect(words()).toContain('10:00 – 10:30剩 3 个')
  await tap('看最新')
  expect(words()).not.toContain('10:00 – 10:30')
  expect(words()).not.toContain('号有变化')
})

test('a number just taken leads to others, one tap each', async () => {
  server.on(createHold, refusal('slot-taken', { alternatives: [other] }), answer(createHold, hold()))
  await openSlots()
  await tap('选这个，10:00 – 10:30')
  expect(words()).toContain('这个号刚被约走')
  expect(words()).toContain('同一个科，高演示，剩 4 个')
  await tap('选这个，11 月 24 日，周六 14:00，高演示')
  const [first, second] = server.seen(createHold)
  expect(second?.body).toEqual({ sessionId: 'session-other' })
  expect(second?.header['idempotency-key']).not.toBe(first?.header['idempotency-key'])
})

test('a full day leads to the next day with numbers and to the waiting list', async () => {
  server.on(readCalendar, answer(readCalendar, calendar({ sessions: [session({ state: 'full', free: 0 })] })))
  await openSlots()
  expect(words()).toContain('08:00 – 11:30约满了')
  await tap('没有合适的，登记候补')
  expect(went.to()).toBe(`/services/booking/pages/wish/index?departmentId=H99010000001-cardiology&doctorId=${doctorId}`)
  await tap('看 11 月 26 日的号')
  expect(server.seen(readCalendar)[1]?.query).toEqual({ doctorId, day: '2029-11-26' })
})

test('a stopped clinic says why', async () => {
  const stopped = session({ state: 'stopped', stopReason: '医生临时有急诊' })
  server.on(readCalendar, answer(readCalendar, calendar({ sessions: [stopped] })))
  await openSlots()
  expect(words()).toContain('11 月 24 日上午停诊：医生临时有急诊。')
})

test('what is not agreed to is asked for', async () => {
  useSession.setState({ actingFor: grandmother })
  server.on(createHold, refusal('grant-scope'))
  await openSlots()
  await tap('选这个，10:00 – 10:30')
  await tap('请奶奶同意')
  expect(went.to()).toBe('/services/family/pages/ask/index?personId=person-liguilan&add=book')
})

test('who is barred is led to the misses that she can contest', async () => {
  server.on(createHold, refusal('booking-banned'))
  await openSlots()
  await tap('选这个，10:00 – 10:30')
  await tap('看没去的那几次')
  expect(went.to()).toBe('/services/booking/pages/appointments/index?when=past')
})

test('关怀版: the day, then the time, each alone, and straight to the confirmation', async () => {
  care()
  server.on(createHold, answer(createHold, hold()))
  await openSlots()
  expect(words()).toContain('哪一天去看？')
  expect(words()).not.toContain('剩 3 个')
  await tap('11 月 24 日，周六，有号，剩 9 个')
  expect(words()).toContain('几点去？')
  expect(buttons()).not.toContain('11 月 24 日，周六，有号，剩 9 个')
  await tap('上午 10 点到 10 点半，剩 3 个')
  expect(went.to()).toBe('/services/booking/pages/confirm/index?holdId=hold-1&sessionId=session-am')
})

test('关怀版: what she took herself is no change that she has to be told of', async () => {
  care()
  server.on(createHold, answer(createHold, hold()))
  await openSlots()
  await tap('11 月 24 日，周六，有号，剩 9 个')
  await tap('上午 10 点到 10 点半，剩 3 个')
  server.on(readCalendar, answer(readCalendar, calendar({ version: 'c2' })))
  await comeBack()
  expect(words()).not.toContain('号有变化')
  server.on(readCalendar, answer(readCalendar, calendar({ version: 'c3' })))
  await comeBack()
  expect(words()).toContain('号有变化')
})

test('while moving the old number is said to be kept, and the new one is held for it', async () => {
  server.on(createHold, answer(createHold, hold({ origin: 'moving', movingId: 'appointment-1' })))
  await openSlots({ movingId: 'appointment-1' })
  expect(words()).toContain('原来的号先给您留着，新的约好了才换。')
  expect(words()).not.toContain('候补')
  await tap('选这个，10:00 – 10:30')
  expect(server.seen(createHold)[0]?.body).toEqual({
    sessionId: 'session-am',
    slotNo: 14,
    movingId: 'appointment-1',
  })
})

test('where no day has a number it opens at a day with a clinic; without any clinic it says so', async () => {
  const full = session({ state: 'full', free: 0 })
  server.on(
    readCalendar,
    answer(readCalendar, calendar({ day: '2029-11-22', sessions: [] })),
    answer(readCalendar, calendar({ day: '2029-11-23', sessions: [full] })),
  )
  const view = await openSlots()
  expect(server.seen(readCalendar)[1]?.query).toEqual({ doctorId, day: '2029-11-23' })
  expect(words()).toContain('约满了')
  view.unmount()
  server.on(readCalendar, answer(readCalendar, calendar({ days: [], sessions: [] })))
  await openSlots()
  expect(words()).toContain('这位医生最近不出诊')
})
