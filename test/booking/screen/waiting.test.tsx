import { listAppointments } from '@/contract/booking/appointments'
import { releaseHold } from '@/contract/booking/holds'
import { readCalendar, readRules, readSession } from '@/contract/booking/schedule'
import type { Ticket, Wait } from '@/contract/booking/wait'
import { askTurn, createWait, endTicket, endWait, listWaits, readTicket, takeTicket } from '@/contract/booking/waits'
import { readDoctor } from '@/contract/catalogue/doctors'
import AppointmentsPage from '@/services/booking/pages/appointments/index'
import QueuePage from '@/services/booking/pages/queue/index'
import RulesPage from '@/services/booking/pages/rules/index'
import SlotsPage from '@/services/booking/pages/slots/index'
import WaitsPage from '@/services/booking/pages/waits/index'
import WishPage from '@/services/booking/pages/wish/index'
import { firstForm, missingIn, toOptions, wishOf } from '@/services/booking/wish-form'
import { useSession } from '@/session/state'
import { answer, type FakeServer, fakeServer, refusal } from '../../shared/screen/fake-server'
import { buttons, control, freshPhone, openPage, tap, went, words } from '../../shared/screen/page'
import { appointment, at, calendar, detail, doctor, doctorId, hold, rules, session } from './fixture'

let server: FakeServer
beforeEach(() => {
  freshPhone()
  server = fakeServer()
})
afterEach(() => expect(server.strays).toEqual([]))

const departmentId = 'H99010000001-cardiology'
const wish = wishOf(firstForm, departmentId, doctorId, Date.parse(at('09:00', '2029-11-21')))

describe('the wish', () => {
  test('begins tomorrow, and names days and hours', () => {
    const form = { ...firstForm, days: 'own', weekdays: [4, 2], notBefore: '09:00', weeks: 1 } as const
    expect(wishOf(form, departmentId, doctorId, Date.parse(at('23:30', '2029-11-21')))).toEqual({
      doctorId,
      departmentId,
      weekdays: [2, 4],
      fromDay: '2029-11-22',
      toDay: '2029-11-28',
      notBefore: '09:00',
      notAfter: '23:59',
    })
    expect(wishOf({ ...form, who: 'department' }, departmentId, doctorId, 0).doctorId).toBeNull()
  })

  test('an impossible one cannot be sent', () => {
    expect(missingIn({ ...firstForm, days: 'own' })).toBe('请至少点一天')
    expect(
      toOptions('13:00')
        .filter(({ unavailable }) => unavailable)
        .map(({ value }) => value),
    ).toEqual(['10:00', '12:00'])
  })

  test('Tuesday or Thursday, not before 9, this doctor, asked first', async () => {
    server.on(readDoctor, answer(readDoctor, doctor))
    server.on(createWait, refusal('wait-twice'))
    await openPage(WishPage, { departmentId, doctorId })
    await tap('我来选', 'option')
    await tap('周二', 'checkbox')
    await tap('周四', 'checkbox')
    await tap('上午 9 点', 'option')
    await tap('登记候补')
    expect(server.seen(createWait)[0]?.body).toMatchObject({
      mode: 'offer',
      wish: { weekdays: [2, 4], notBefore: '09:00', doctorId },
    })
    expect(words()).toContain('已经登记过同样的候补')
    await tap('看我的候补')
    expect(went.to()).toBe('/services/booking/pages/waits/index')
  })

  test('关怀版: one question a screen, and each can be gone back to', async () => {
    useSession.setState({ care: true })
    server.on(readDoctor, answer(readDoctor, doctor))
    await openPage(WishPage, { departmentId, doctorId })
    expect(buttons()).not.toContain('上一步')
    await tap('下一步')
    await tap('周末', 'option')
    await tap('下一步')
    await tap('上一步')
    expect(control('option', '周末').getAttribute('aria-selected')).toBe('true')
  })

  test('going back and coming again loses no choice; what was sent is not offered again', async () => {
    server.on(readDoctor, answer(readDoctor, doctor))
    server.on(createWait, answer(createWait, wait()))
    const chosen = (name: string, role = 'option') => control(role, name).getAttribute('aria-selected')
    const first = await openPage(WishPage, { departmentId, doctorId })
    await tap('周末', 'option')
    await tap('两周内', 'option')
    first.unmount()
    const second = await openPage(WishPage, { departmentId, doctorId })
    expect([chosen('周末'), chosen('两周内')]).toEqual(['true', 'true'])
    await tap('登记候补')
    expect(server.seen(createWait)[0]?.body).toMatchObject({ wish: { weekdays: [6, 7] } })
    second.unmount()
    await openPage(WishPage, { departmentId, doctorId })
    expect([chosen('周末'), chosen('哪天都行')]).toEqual(['false', 'true'])
  })
})

const wait = (more: Partial<Wait> = {}): Wait => ({
  waitId: 'wait-1',
  state: 'waiting',
  mode: 'offer',
  wish,
  institutionName: '示例市第一医院',
  departmentName: '心血管内科',
  doctorName: '方敏',
  wishText: '周二、周四，09:00 以后，方敏',
  ahead: 2,
  at: at('09:00', '2029-11-21'),
  offer: null,
  appointmentId: null,
  ...more,
})

describe('我的候补', () => {
  test('how many are before her; given up only after being asked once', async () => {
    server.on(listWaits, answer(listWaits, { items: [wait()] }))
    server.on(endWait, answer(endWait, wait({ state: 'ended' })))
    await openPage(WaitsPage)
    expect(words()).toContain('前面 2 位在等，等到了先问您')
    await tap('不等了，周二、周四，09:00 以后，方敏')
    expect(words()).toContain('再登记的话，要从后面排。')
    server.on(listWaits, answer(listWaits, { items: [wait({ state: 'ended' })] }))
    await tap('不等了')
    expect(server.seen(endWait)[0]?.params).toEqual({ waitId: 'wait-1' })
    expect(buttons()).not.toContain('不等了，周二、周四，09:00 以后，方敏')
  })

  test('an offer shows its time left, and is confirmed or left to others', async () => {
    const offered = wait({ state: 'offered', offer: hold({ origin: 'waiting' }) })
    server.on(listWaits, answer(listWaits, { items: [offered] }))
    server.on(releaseHold, answer(releaseHold, hold({ state: 'released' })))
    await openPage(WaitsPage)
    expect(words()).toMatch(/给您留着还有 9 分 4\d 秒/)
    await tap(/^去确认/)
    expect(went.to()).toBe('/services/booking/pages/confirm/index?holdId=hold-1&sessionId=session-am')
    await tap('这个号不要，留给别人')
    // One tap beside the button does not lose what she waited for.
    expect(server.seen(releaseHold)).toEqual([])
    expect(words()).toContain('号给后面的人，不再帮您等。')
    await tap('不要了')
    expect(server.seen(releaseHold)[0]?.params).toEqual({ holdId: 'hold-1' })
  })
})

const ticket = (more: Partial<Ticket> = {}): Ticket => ({
  ticketId: 'ticket-1',
  state: 'queued',
  sessionId: 'session-am',
  drawsAt: at('08:00', '2029-11-28'),
  position: null,
  ahead: null,
  tickets: 31,
  capacity: 20,
  offer: null,
  appointmentId: null,
  ...more,
})

describe('排队等放号', () => {
  const later = session({ state: 'not-released', releaseAt: at('08:00', '2029-11-28') })
  const queue = { opensAt: at('08:00', '2020-01-01'), drawsAt: at('08:00', '2029-11-28') }

  test('from the list to a place in the lot, in one tap', async () => {
    server.on(readCalendar, answer(readCalendar, calendar({ sessions: [later] })))
    server.on(readSession, answer(readSession, detail({ ...later, windows: [], queue })))
    server.on(takeTicket, answer(takeTicket, ticket()))
    await openPage(SlotsPage, { doctorId })
    expect(words()).toContain('11 月 28 日 08:00 放上午的号')
    await tap('排队等放号，上午')
    expect(went.to()).toBe('/services/booking/pages/queue/index?ticketId=ticket-1')
  })

  test('before the draw nobody is asked to be quick', async () => {
    server.on(readTicket, answer(readTicket, ticket()))
    server.on(endTicket, answer(endTicket, ticket({ state: 'ended' })))
    await openPage(QueuePage, { ticketId: 'ticket-1' })
    expect(words()).toContain('现在 31 位在排，有 20 个号。')
    expect(words()).toContain('早来晚来一样')
    await tap('不排了')
    expect(words()).toContain('抽签的时候就没有您了')
    await tap('接着排')
    expect(server.seen(endTicket)).toEqual([])
    server.on(readTicket, answer(readTicket, ticket({ state: 'ended' })))
    await tap('不排了')
    await tap('退出排队')
    expect(words()).toContain('想约的话，可以看看还有没有号')
  })

  test('after it: the place, then the number that is kept', async () => {
    const drawn = { state: 'drawn', drawsAt: at('08:00', '2020-01-01'), position: 12, ahead: 3 } as const
    server.on(readTicket, answer(readTicket, ticket(drawn)))
    server.on(askTurn, answer(askTurn, ticket(drawn)))
    const view = await openPage(QueuePage, { ticketId: 'ticket-1' })
    expect(words()).toContain('前面还有 3 位')
    expect(words()).toContain('抽签排在第 12')
    view.unmount()
    server.on(askTurn, answer(askTurn, ticket({ ...drawn, state: 'offered', offer: hold({ origin: 'queue' }) })))
    await openPage(QueuePage, { ticketId: 'ticket-1' })
    // Which day it is, stands beside its hour.
    expect(words()).toMatch(/^轮到您了.*11 月 24 日，周六.*方敏/)
    await tap(/^去确认/)
    expect(went.to()).toBe('/services/booking/pages/confirm/index?holdId=hold-1&sessionId=session-am')
  })

  test('a number that is her turn is given away only when she says so twice', async () => {
    const drawn = { state: 'drawn', drawsAt: at('08:00', '2020-01-01'), position: 1, ahead: 0 } as const
    const turn = ticket({ ...drawn, state: 'offered', offer: hold({ origin: 'queue' }) })
    server.on(readTicket, answer(readTicket, turn))
    server.on(releaseHold, answer(releaseHold, hold({ origin: 'queue', state: 'released' })))
    await openPage(QueuePage, { ticketId: 'ticket-1' })
    await tap('这个号不要，留给后面的人')
    expect(words()).toContain('这一次不会再轮到您')
    expect(server.seen(releaseHold)).toEqual([])
    server.on(readTicket, answer(readTicket, ticket({ ...drawn, state: 'declined' })))
    await tap('不要了')
    expect(server.seen(releaseHold)).toHaveLength(1)
    expect(words()).toContain('轮到的号没有要')
  })
})

test('我的预约: to come and past, in pages', async () => {
  server.on(
    listAppointments,
    answer(listAppointments, { items: [appointment()], nextCursor: 'c2' }),
    answer(listAppointments, { items: [appointment({ appointmentId: 'appointment-2' })], nextCursor: null }),
    answer(listAppointments, { items: [], nextCursor: null }),
  )
  await openPage(AppointmentsPage)
  expect(words()).toContain('11 月 24 日，周六 09:30约好了，心血管内科，方敏')
  await tap('看后面的')
  expect(server.seen(listAppointments).map(({ query }) => query)).toEqual([
    { when: 'coming', limit: '20' },
    { when: 'coming', cursor: 'c2', limit: '20' },
  ])
  await tap('过去的', 'option')
  expect(words()).toContain('还没有看过的')
  expect(server.seen(listAppointments)[2]?.query).toEqual({ when: 'past', limit: '20' })
})

test('我的预约 opens at the past where it was asked for', async () => {
  server.on(listAppointments, answer(listAppointments, { items: [], nextCursor: null }))
  await openPage(AppointmentsPage, { when: 'past' })
  expect(words()).toContain('还没有看过的')
  expect(server.seen(listAppointments)[0]?.query).toEqual({ when: 'past', limit: '20' })
})

test('关怀版: a booking is named by the spoken hour', async () => {
  useSession.setState({ care: true })
  server.on(listAppointments, answer(listAppointments, { items: [appointment()], nextCursor: null }))
  await openPage(AppointmentsPage)
  await tap('11 月 24 日，周六，上午 9 点半，约好了，心血管内科')
  expect(went.to()).toBe('/services/booking/pages/ticket/index?appointmentId=appointment-1')
})

test('every rule of an institution, with its figure and the day it was announced', async () => {
  server.on(readRules, answer(readRules, rules))
  await openPage(RulesPage, { institutionId: 'H99010000001' })
  expect(words()).toContain('同时最多约 3 个。')
  expect(words()).toContain('演示医院的规则，1 月 1 日，周四公布')
})
