import { createAppointment, moveAppointment, readAppointment } from '@/contract/booking/appointments'
import { createHold, extendHold, readHold } from '@/contract/booking/holds'
import { readTerms } from '@/contract/booking/schedule'
import ConfirmPage from '@/services/booking/pages/confirm/index'
import { useSession } from '@/session/state'
import { answer, type FakeServer, fakeServer, refusal, silence } from '../../shared/screen/fake-server'
import { buttons, comeBack, freshPhone, openPage, tap, went, words } from '../../shared/screen/page'
import { appointment, at, doctorId, hold, other, rules, session, terms } from './fixture'

let server: FakeServer
beforeEach(() => {
  freshPhone()
  server = fakeServer()
  server.on(readHold, answer(readHold, hold()))
  server.on(readTerms, answer(readTerms, terms()))
})
afterEach(() => expect(server.strays).toEqual([]))

const openConfirm = () => openPage(ConfirmPage, { holdId: 'hold-1', sessionId: 'session-am' })
const ticket = '/services/booking/pages/ticket/index?appointmentId=appointment-1'

test('who, when, where, the fee with insurance and every rule with its figure', async () => {
  await openConfirm()
  for (const part of [
    '请再看一遍，对吗？',
    '就诊人周晓（本人）',
    '方敏 主任医师',
    '11 月 24 日，周六10:00 – 10:30，14 号',
    '示例市第一医院门诊楼 3 层 B 区',
    '医保基金付杭州职工医保16.25',
    '11 月 23 日 17:00 前可以改或取消，不收钱。',
    '您现在有 1 个预约，最多 3 个；同一天同一科最多 1 个。',
    '没有去，诊察费不退，算一次爽约。',
  ])
    expect(words()).toContain(part)
  expect(words()).not.toContain('算了 0 次')
})

test('read aloud: who, when, how much and how long the number is kept', async () => {
  await openConfirm()
  await tap('念给我听')
  expect(words()).toMatch(
    /上午 10 点到 10 点半，上午 14 号。诊察费 25\.00 元。大约另外付 8\.75 元。号还留 9 分 4\d 秒。/,
  )
})

test('at the hospital or now: two intentions, and paying leads to the ticket that pays', async () => {
  const due = {
    feeFen: 2500,
    pay: 'now',
    state: 'due',
    billId: 'bill-1',
    orderId: null,
    refundFen: 0,
    refundAgainAt: null,
  } as const
  server.on(
    createAppointment,
    silence,
    answer(createAppointment, appointment({ status: 'awaiting-payment', fee: due })),
  )
  await openConfirm()
  await tap('确认预约')
  expect(words()).toContain('网络断了')
  await tap(/^现在付/, 'radio')
  expect(words()).toContain('确认后 15 分钟内付好，没付号会放回去。')
  await tap('确认，去付 8.75 元')
  const [first, second] = server.seen(createAppointment)
  expect(first?.body).toEqual({ holdId: 'hold-1', pay: 'hospital', rulesVersion: 'rules-1' })
  expect(second?.body).toEqual({ holdId: 'hold-1', pay: 'now', rulesVersion: 'rules-1' })
  expect(second?.header['idempotency-key']).not.toBe(first?.header['idempotency-key'])
  expect(went.instead()).toBe(`${ticket}&pay=1`)
})

test('kept longer once, and said when that was used', async () => {
  server.on(extendHold, answer(extendHold, hold({ extended: true })))
  server.on(readHold, answer(readHold, hold()), answer(readHold, hold({ extended: true })))
  await openConfirm()
  await tap('来不及，再留 5 分钟')
  expect(words()).toContain('已经多留过一次，不能再留。')
  expect(buttons()).not.toContain('来不及，再留 5 分钟')
})

test('when the time is over nothing was taken, and the list is one tap away', async () => {
  server.on(readHold, answer(readHold, hold({ state: 'lapsed', heldUntil: at('09:00', '2020-01-01') })))
  await openConfirm()
  expect(words()).toContain('没有扣钱，也不算爽约。')
  expect(buttons()).not.toContain('确认预约')
  await tap('再选一次')
  expect(went.instead()).toBe(`/services/booking/pages/slots/index?doctorId=${doctorId}&day=2029-11-24`)
})

test('new rules are shown before anything is confirmed under them', async () => {
  server.on(createAppointment, refusal('terms-changed'))
  await openConfirm()
  await tap('确认预约')
  const fresh = { ...rules, version: 'rules-2', activeLimit: 2 }
  server.on(readTerms, answer(readTerms, terms({ rules: fresh })))
  await tap('再看一遍新的规则')
  expect(words()).toContain('您现在有 1 个预约，最多 2 个')
  server.on(createAppointment, answer(createAppointment, appointment()))
  await tap('确认预约')
  expect(server.seen(createAppointment)[1]?.body).toMatchObject({ rulesVersion: 'rules-2' })
  expect(went.instead()).toBe(ticket)
})

test('what bars her is said before she tries, with the way on and no button that would fail', async () => {
  const standing = { activeBookings: 3, noShows: 0, bannedUntil: null, obstacle: 'booking-limit' } as const
  server.on(readTerms, answer(readTerms, terms({ standing })))
  await openConfirm()
  expect(words()).toContain('有效的预约到上限了')
  expect(buttons()).not.toContain('确认预约')
  await tap('看我的预约')
  expect(went.to()).toBe('/services/booking/pages/appointments/index')
})

test('a clinic that was stopped meanwhile offers others', async () => {
  server.on(createAppointment, refusal('session-stopped', { alternatives: [other] }))
  server.on(
    createHold,
    answer(createHold, hold({ holdId: 'hold-2', session: session({ sessionId: other.sessionId }) })),
  )
  await openConfirm()
  await tap('确认预约')
  expect(words()).toContain('医生停诊了')
  await tap(/^选这个/)
  expect(went.instead()).toBe('/services/booking/pages/confirm/index?holdId=hold-2&sessionId=session-other')
})

describe('关怀版', () => {
  beforeEach(() => useSession.setState({ care: true }))

  test('one question, the fee in a sentence, the rules, and one tap', async () => {
    server.on(createAppointment, answer(createAppointment, appointment()))
    await openConfirm()
    expect(words()).toContain('诊察费 25.00 元，看病当天付。大约医保基金付 16.25 元，您另外付 8.75 元（演示政策）。')
    expect(words()).toContain('11 月 23 日下午 5 点前可以改或取消')
    expect(words()).not.toContain('什么时候付')
    await tap('确认预约')
    expect(went.instead()).toBe(ticket)
  })

  test('how to pay is a question of its own', async () => {
    await openConfirm()
    await tap('我想现在付')
    expect(words()).toContain('钱什么时候付？')
    await tap(/^现在付/, 'radio')
    expect(buttons()).toContain('确认，去付 8.75 元')
  })
})

describe('改约', () => {
  const fee = {
    feeFen: 2500,
    pay: 'now',
    state: 'paid',
    billId: 'bill-1',
    orderId: 'order-1',
    refundFen: 875,
    refundAgainAt: null,
  } as const
  beforeEach(() => {
    server.on(readHold, answer(readHold, hold({ movingId: 'appointment-1', origin: 'moving' })))
    server.on(readAppointment, answer(readAppointment, appointment({ fee })))
  })

  test('old and new beside each other; the paid fee goes along', async () => {
    server.on(moveAppointment, answer(moveAppointment, appointment({ slotNo: 14 })))
    await openConfirm()
    expect(words()).toContain('原来11 月 24 日，周六 09:30上午 12 号，先留着')
    expect(words()).toContain('付过的诊察费跟着换，不用再付。')
    await tap('换成这个时间')
    expect(server.seen(moveAppointment)[0]).toMatchObject({
      params: { appointmentId: 'appointment-1' },
      body: { holdId: 'hold-1' },
    })
    expect(went.instead()).toBe(ticket)
  })

  test('another fee: the new one first, the old one back, the old number kept until then', async () => {
    const dear = session({ feeFen: 5000 })
    server.on(readHold, answer(readHold, hold({ movingId: 'appointment-1', origin: 'moving', session: dear })))
    await openConfirm()
    expect(words()).toContain('先付新的 50.00 元，付好以后原来的 25.00 元原路退回。没付好之前，原来的号一直留着。')
  })

  test('the number ran out: the old one is still there', async () => {
    const gone = { movingId: 'appointment-1', heldUntil: at('09:00', '2020-01-01') } as const
    server.on(readHold, answer(readHold, hold(gone)))
    await openConfirm()
    expect(words()).toContain('原来的号还在。')
    await tap('再选一次')
    expect(went.instead()).toBe(`/services/booking/pages/slots/index?doctorId=${doctorId}&movingId=appointment-1`)
  })
})

test('who comes back to a booked number is led to its ticket', async () => {
  await openConfirm()
  server.on(readHold, answer(readHold, hold({ state: 'confirmed', appointmentId: 'appointment-1' })))
  await comeBack()
  await tap('看预约单')
  expect(went.instead()).toBe(ticket)
})

test('a number that is kept no more says why: out of time, let go for another, or the clinic was stopped', async () => {
  for (const [gone, why] of [
    [{ state: 'lapsed' }, '留号的时间到了'],
    [{ state: 'released' }, '这个号没有留着了'],
    [{ state: 'released', session: session({ state: 'stopped' }) }, '医生停诊了'],
  ] as const) {
    server.on(readHold, answer(readHold, hold(gone)))
    const view = await openConfirm()
    expect(words()).toContain(why)
    expect(words()).toContain('没有扣钱')
    view.unmount()
  }
  await openConfirm()
  await tap('再选一次')
  expect(went.instead()).toBe(`/services/booking/pages/slots/index?doctorId=${doctorId}`)
})
