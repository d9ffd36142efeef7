import type { Fee } from '@/contract/booking/appointment'
import { cancelAppointment, contestMiss, payAppointment, readAppointment } from '@/contract/booking/appointments'
import { createHold } from '@/contract/booking/holds'
import { dayInChina, instantInChina } from '@/contract/shared/dates'
import ContestPage from '@/services/booking/pages/contest/index'
import TicketPage from '@/services/booking/pages/ticket/index'
import { useSession } from '@/session/state'
import { answer, type FakeServer, fakeServer, refusal } from '../../shared/screen/fake-server'
import { buttons, comeBack, freshPhone, openPage, tap, went, words } from '../../shared/screen/page'
import * as taro from '../../stubs/taro'
import { appointment, at, doctorId, hold, other } from './fixture'

let server: FakeServer
beforeEach(() => {
  freshPhone()
  server = fakeServer()
  server.on(readAppointment, answer(readAppointment, appointment()))
})
afterEach(() => expect(server.strays).toEqual([]))

const openTicket = (more: Record<string, string> = {}) =>
  openPage(TicketPage, { appointmentId: 'appointment-1', ...more })
const shows = (more: Parameters<typeof appointment>[0]) =>
  server.on(readAppointment, answer(readAppointment, appointment(more)))
const paid: Fee = {
  feeFen: 2500,
  pay: 'now',
  state: 'paid',
  billId: 'bill-1',
  orderId: 'order-1',
  refundFen: 875,
  refundAgainAt: null,
}
const due: Fee = { ...paid, state: 'due', orderId: null, refundFen: 0 }

test('window, place, floor, what to bring, fee, deadline and what if one does not come', async () => {
  await openTicket()
  for (const part of [
    '约好了',
    '11 月 24 日，周六上午09:30到 10:00',
    '心血管内科，方敏 主任医师',
    '就诊人周晓',
    '序号上午 12 号',
    '示例市第一医院门诊楼 3 层 B 区',
    '25.00 元，看病当天付',
    '当天 09:30 前到门诊楼 3 层 B 区，在签到机上扫医保码',
    '请带：医保码、现在吃的药',
    '去不了的话没有去，算一次爽约。',
    '11 月 23 日 17:00 前可以改或取消，不收钱',
  ])
    expect(words()).toContain(part)
  await tap('就诊当天，签到、排到第几、填诊前问卷')
  expect(went.to()).toBe('/services/booking/care/day/index?appointmentId=appointment-1')
})

test('a number that is still to be paid can be cancelled; moving waits for the fee, and says so', async () => {
  shows({ status: 'awaiting-payment', payBy: at('10:05', '2029-11-21'), fee: due })
  await openTicket()
  expect(words()).toContain('11 月 23 日 17:00 前可以取消，不收钱')
  await tap('改或取消')
  expect(words()).toContain('先付好诊察费，才能改时间')
  expect(words()).not.toContain('情况变了')
})

test('a move that waits for its fee is finished before another', async () => {
  const session = appointment().session
  const pendingMove = {
    session,
    slotNo: 3,
    startsAt: at('14:00'),
    endsAt: at('14:30'),
    billId: 'b',
    feeFen: 2000,
    payBy: at('10:05'),
  }
  shows({ fee: paid, pendingMove })
  await openTicket()
  await tap('改或取消')
  expect(words()).toContain('正在换时间：先付好新的号')
})

test('what was never paid need not be paid for a visit that is off', async () => {
  for (const status of ['cancelled', 'lapsed', 'missed'] as const) {
    shows({ status })
    const view = await openTicket()
    expect(words()).not.toContain('看病当天付')
    expect(words()).toContain('25.00 元，没有付过')
    view.unmount()
  }
})

test('who has checked in has not been there yet, as long as she waits', async () => {
  shows({ status: 'attended', inLine: true })
  await openTicket()
  expect(words()).toContain('签到了')
  shows({ status: 'attended' })
  await comeBack()
  expect(words()).toContain('去过了')
})

test('for grandmother: relation before the name, and her code', async () => {
  useSession.setState({ actingFor: { personId: 'person-liguilan', name: '李桂兰', relation: '奶奶' } })
  shows({ patientName: '李桂兰' })
  await openTicket()
  expect(words()).toContain('就诊人奶奶 李桂兰')
  await tap('出示奶奶的码')
  expect(went.to()).toBe('/services/activation/pages/code/index')
})

test('cancelled from the ticket in two taps, with what happens to the money before the second', async () => {
  shows({ fee: paid })
  await openTicket()
  await tap('改或取消')
  expect(words()).toContain('付过的 25.00 元会原路退回，其中退给您 8.75 元。')
  const cancelled = appointment({ status: 'cancelled', fee: { ...paid, state: 'refunding' } })
  server.on(cancelAppointment, answer(cancelAppointment, cancelled))
  server.on(readAppointment, answer(readAppointment, cancelled))
  await tap('取消预约，退回 8.75 元')
  expect(words()).toContain('取消了')
  expect(words()).toContain('25.00 元，正在退 8.75 元')
  expect(words()).not.toContain('改时间，还是取消？')
  await tap('再约一次')
  expect(went.to()).toBe(`/services/booking/pages/slots/index?doctorId=${doctorId}`)
})

test('moving begins with the old number kept', async () => {
  await openTicket()
  await tap('改或取消')
  expect(words()).toContain('改时间：新的约好了才换。')
  await tap('改时间')
  expect(went.to()).toBe(`/services/booking/pages/slots/index?doctorId=${doctorId}&movingId=appointment-1`)
})

test('too late: both buttons say why and what instead', async () => {
  shows({ moveBy: at('17:00', '2020-01-01'), cancelBy: null })
  await openTicket()
  expect(words()).toContain('过了可以改或取消的时间')
  await tap('改或取消')
  expect(buttons()).toEqual(
    expect.arrayContaining([
      '改时间，过了可以改约的时间。原来的号还在。来不了的话，请打医院电话。',
      '取消预约，过了可以取消的时间。来不了的话，请打医院电话说一声。',
    ]),
  )
})

test('a grant without cancelling is asked for', async () => {
  useSession.setState({ actingFor: { personId: 'person-liguilan', name: '李桂兰', relation: '奶奶' } })
  server.on(cancelAppointment, refusal('grant-scope'))
  await openTicket()
  await tap('改或取消')
  await tap('取消预约')
  await tap('请奶奶同意')
  expect(went.to()).toBe('/services/family/pages/ask/index?personId=person-liguilan&add=cancel')
})

describe('paying', () => {
  test('a booking to be paid opens its bill once, and says till when', async () => {
    shows({ status: 'awaiting-payment', fee: due, payBy: at('09:49', '2029-11-21') })
    await openTicket({ pay: '1' })
    expect(went.to()).toBe('/services/settlement/pages/bill/index?billId=bill-1')
    expect(words()).toContain('09:49 前付好诊察费 25.00 元，没付好，号会放回去。')
    taro.navigateTo.mockClear()
    await comeBack()
    expect(went.to()).toBeUndefined()
    await tap('去付诊察费')
    expect(went.to()).toBe('/services/settlement/pages/bill/index?billId=bill-1')
  })

  test('what was to be paid at the hospital can be paid now', async () => {
    server.on(payAppointment, answer(payAppointment, appointment({ fee: { ...due, pay: 'hospital' } })))
    await openTicket()
    await tap('现在付诊察费，当天不用再付')
    expect(went.to()).toBe('/services/settlement/pages/bill/index?billId=bill-1')
  })

  test('a move that waits for its fee keeps the old number, in words', async () => {
    const { session } = appointment()
    const when = { session, slotNo: 3, startsAt: at('14:00'), endsAt: at('14:30') }
    const pendingMove = { ...when, billId: 'bill-2', feeFen: 5000, payBy: at('09:49', '2029-11-21') }
    shows({ fee: paid, pendingMove })
    await openTicket()
    expect(words()).toContain('没付好之前，原来的号一直留着。')
    await tap('去付诊察费')
    expect(went.to()).toBe('/services/settlement/pages/bill/index?billId=bill-2')
  })
})

test('a stopped clinic: why, the money, and other numbers', async () => {
  const refunded: Fee = { ...paid, state: 'refunded' }
  shows({ status: 'stopped', fee: refunded, stop: { reason: '医生临时有急诊', alternatives: [other] } })
  server.on(createHold, answer(createHold, hold()))
  await openTicket()
  expect(words()).toContain('医生停诊了：医生临时有急诊。这不算爽约。付过的已经退了 8.75 元。')
  await tap(/^选这个/)
  expect(went.to()).toBe('/services/booking/pages/confirm/index?holdId=hold-1&sessionId=session-am')
})

test('a miss is counted by its rule and can be contested', async () => {
  const missCount = { counted: 1, limit: 3, bannedUntil: null }
  shows({ status: 'missed', contestBy: at('17:00', '2029-12-01'), missCount })
  await openTicket()
  expect(words()).toContain('现在算了 1 次没去，满 3 次暂时不能约这家医院。')
  expect(words()).toContain('去了，或有原因，12 月 1 日 17:00 前可以申诉。')
  await tap('我要申诉')
  expect(went.to()).toBe('/services/booking/pages/contest/index?appointmentId=appointment-1')
})

test('a reason is chosen, the words are optional and kept', async () => {
  shows({ status: 'missed', contestBy: at('17:00', '2029-12-01') })
  server.on(contestMiss, refusal('unavailable'), answer(contestMiss, appointment({ status: 'missed' })))
  await openPage(ContestPage, { appointmentId: 'appointment-1' })
  expect(buttons()).toContain('交申诉，先点一个原因')
  await tap('路上耽误了，天气、车子、封路', 'radio')
  await tap('交申诉：路上耽误了')
  expect(words()).toContain('现在人多，没办成')
  await tap('交申诉：路上耽误了')
  const [first, second] = server.seen(contestMiss)
  expect(second?.body).toEqual({ reason: 'traffic', words: '' })
  expect(second?.header['idempotency-key']).toBe(first?.header['idempotency-key'])
  expect(went.instead()).toBe('/services/booking/pages/ticket/index?appointmentId=appointment-1')
})

test('on the day the one thing to do is to check in', async () => {
  const today = dayInChina(Date.now())
  shows({ startsAt: `${today}T23:30:00+08:00`, endsAt: instantInChina(Date.parse(`${today}T23:59:00+08:00`)) })
  await openTicket()
  expect(words()).toContain('今天')
  await tap('去签到')
  expect(went.to()).toBe('/services/booking/care/day/index?appointmentId=appointment-1')
})

test('into the calendar; where there is none its words are copied', async () => {
  const address = jest.fn(() => 'blob:1')
  Object.assign(URL, { createObjectURL: address, revokeObjectURL: jest.fn() })
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation()
  await openTicket()
  await tap('加到手机日历，到时候手机提醒')
  expect(address).toHaveBeenCalled()
  expect(words()).toContain('加好了，到时候手机会提醒。')
})
