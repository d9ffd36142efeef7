import { act } from '@testing-library/react'
import { listPersonas } from '@/contract/sandbox/fixtures'
import { finishFace, playCashier } from '@/contract/sandbox/parties'
import { createSession } from '@/contract/session/endpoints'
import { readOrder } from '@/contract/settlement/endpoints'
import CashierPage from '@/sandbox/cashier/index'
import FacePage from '@/sandbox/face/index'
import PersonaPage from '@/sandbox/persona/index'
import { call } from '@/session/call'
import { useSession } from '@/session/state'
import { order } from '../../settlement/screen/picture'
import { answer, type FakeServer, fakeServer, held, refusal, silence } from '../../shared/screen/fake-server'
import { buttons, control, freshPhone, openPage, settle, tap, went, words, zhou } from '../../shared/screen/page'
import * as taro from '../../stubs/taro'

let server: FakeServer
beforeEach(() => {
  freshPhone()
  server = fakeServer()
})
afterEach(() => expect(server.strays).toEqual([]))

/** Nothing on these screens may be taken for a host's own. */
const marked = () => expect(words()).toMatch(/^演示.*不是真的，不会动钱，也不用人脸/)

describe('演示收银台', () => {
  const openCashier = () => openPage(CashierPage, { orderId: 'order-0042' })
  beforeEach(() => server.on(readOrder, answer(readOrder, order)))

  test('is marked, and shows payee and amount though amounts are hidden', async () => {
    useSession.setState({ hidden: true })
    await openCashier()
    marked()
    expect(words()).toContain('付给示例市第一医院55.31元')
  })

  test.each([
    ['付款', 'paid'],
    ['不付，返回', 'cancelled'],
    ['余额不足，付款失败', 'failed'],
    ['扣了钱，但医保没结成', 'insurance-failed'],
  ] as const)('%s tells the server %s and goes back; the page before is told nothing', async (label, result) => {
    server.on(playCashier, answer(playCashier, { orderId: 'order-0042', status: 'paid' }))
    await openCashier()
    await tap(label)
    expect(server.seen(playCashier)).toMatchObject([{ params: { orderId: 'order-0042' }, body: { result } }])
    expect(went.tab()).toBe('/pages/home/index')
  })

  test('two outcomes are never sent', async () => {
    const later = held(answer(playCashier, { orderId: 'order-0042', status: 'paid' }))
    server.on(playCashier, later.reply)
    await openCashier()
    await tap('付款')
    await tap('不付，返回')
    later.release()
    await settle()
    expect(server.seen(playCashier)).toHaveLength(1)
  })

  test.each([
    ['no answer', silence, '网络断了'],
    ['a closed order', refusal('order-closed'), '这一笔已经结束了'],
  ])('%s: the result is asked for on the page before, not paid again', async (_name, reply, said) => {
    server.on(playCashier, reply)
    await openCashier()
    await tap('付款')
    expect(words()).toContain(said)
    expect(buttons()).toEqual(['返回看结果'])
  })
})

describe('刷脸（演示）', () => {
  test.each([
    ['像本人', 'passed'],
    ['不像', 'failed'],
  ] as const)('%s tells the server %s and goes back', async (label, result) => {
    server.on(finishFace, answer(finishFace, { verifyId: 'v1', result }))
    await openPage(FacePage, { verifyId: 'v1' })
    marked()
    await tap(label)
    expect(server.seen(finishFace)).toMatchObject([{ params: { verifyId: 'v1' }, body: { result } }])
    expect(went.tab()).toBe('/pages/home/index')
  })

  test('leaving says nothing to the server', async () => {
    server.on(finishFace, silence)
    await openPage(FacePage, { verifyId: 'v1' })
    await tap('不刷了，返回')
    expect(server.seen(finishFace)).toEqual([])
  })
})

describe('演示身份', () => {
  const persona = (personaId: string, name: string) => ({
    personaId,
    personId: `person-${personaId}`,
    name,
    insuredRegion: '330100',
    insuranceType: '310',
    retired: false,
    activated: true,
    accountBalanceFen: 0,
    note: '杭州职工',
    form: { name, certType: 'id-card' as const, certNo: '', phone: '', cardLast6: '' },
  })
  beforeEach(() =>
    server.on(listPersonas, answer(listPersonas, [persona('zhouxiao', '周晓'), persona('newcomer', '何新')])),
  )

  test('who one is now is ticked', async () => {
    await openPage(PersonaPage)
    marked()
    expect(control('radio', /周晓/).getAttribute('aria-checked')).toBe('true')
    expect(control('radio', /何新/).getAttribute('aria-checked')).toBe('false')
  })

  test('another one: nobody is signed in any more, and the next call signs the new one in', async () => {
    await openPage(PersonaPage)
    await tap(/何新/, 'radio')
    expect(useSession.getState()).toMatchObject({ token: null, person: null, actingFor: null })
    expect(went.restart()).toBe('/pages/home/index')
    server.on(
      createSession,
      answer(createSession, { token: 't2', expiresAt: '2026-11-24T12:00:00+08:00', person: zhou }),
    )
    await act(async () => void (await call(readOrder, { params: { orderId: 'o' } })))
    expect(server.seen(createSession)[0]?.body).toMatchObject({ code: 'sandbox:newcomer' })
    server.strays.length = 0
    expect(taro.reLaunch).toHaveBeenCalledTimes(1)
  })
})
