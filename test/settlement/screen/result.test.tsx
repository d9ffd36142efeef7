import { act } from '@testing-library/react'
import { cancelOrder, readOrder } from '@/contract/settlement/endpoints'
import type { Order } from '@/contract/settlement/order'
import ResultPage from '@/services/settlement/pages/result/index'
import { answer, type FakeServer, fakeServer, held, refusal, silence } from '../../shared/screen/fake-server'
import { buttons, comeBack, control, freshPhone, openPage, settle, tap, went, words } from '../../shared/screen/page'
import * as taro from '../../stubs/taro'
import { order, paidOrder } from './picture'

let server: FakeServer
beforeEach(() => {
  freshPhone()
  server = fakeServer()
})
afterEach(() => {
  jest.useRealTimers()
  expect(server.strays).toEqual([])
})

const openResult = (more: Record<string, string> = {}) => openPage(ResultPage, { orderId: 'order-0042', ...more })
const as = (more: Partial<Order>) => answer(readOrder, { ...order, ...more })
/** Whatever could make a person pay a second time. */
const PAYING = /^(去付|去确认|确认付|核对并付款)/
const offersPayment = () => buttons().some((name) => PAYING.test(name ?? ''))

interface State {
  of: Partial<Order>
  says: string[]
  never?: string
  offers: string[]
}

const states: Record<string, State> = {
  'awaiting-payment': {
    of: {},
    says: ['还没有付 55.31 元', '现在还没有扣钱', '单号后四位 0042'],
    offers: ['去付 55.31 元', '先不付了'],
  },
  'awaiting-payment with nothing due in cash': {
    of: { payment: { kind: 'insurance-only', cashFen: 0 } },
    says: ['还差最后一步确认'],
    offers: ['去确认', '先不付了'],
  },
  processing: {
    of: { status: 'processing' },
    says: ['正在等结果', '请先不要再付一次。', '钱不会丢'],
    offers: ['再查一次', '打 12393 找人'],
  },
  refunding: {
    of: { status: 'refunding', refundedFen: 5531 },
    says: ['正在退钱', '请先不要再付一次。'],
    offers: ['再查一次', '打 12393 找人'],
  },
  cancelled: {
    of: { status: 'cancelled' },
    says: ['这一笔没有付，没有扣钱', '没有扣钱'],
    offers: ['再看看这张账单', '打 12393 找人'],
  },
  'failed: channel-failed': {
    of: { status: 'failed', failure: 'channel-failed' },
    says: ['没有付成，没有扣钱', '医保和您的账户都没有动'],
    offers: ['再看看这张账单', '打 12393 找人'],
  },
  'failed: figures-changed': {
    of: { status: 'failed', failure: 'figures-changed' },
    says: ['金额变了，这次没有扣钱', '另一张账单先结了'],
    offers: ['再看看这张账单', '打 12393 找人'],
  },
  'cancelled: expired': {
    of: { status: 'cancelled', failure: 'expired' },
    says: ['放得太久，这一笔取消了', '医保和您的账户都没有动'],
    offers: ['再看看这张账单', '打 12393 找人'],
  },
  'refunded: insurance-failed': {
    of: { status: 'refunded', failure: 'insurance-failed', refundedFen: 5531 },
    says: ['医保没有结成，55.31 元退给您', '扣了的现金会原路退回'],
    never: '没有扣钱',
    offers: ['再看看这张账单', '打 12393 找人'],
  },
  'failed: insurance-failed where no cash was due': {
    of: { status: 'failed', failure: 'insurance-failed', payment: { kind: 'insurance-only', cashFen: 0 } },
    says: ['医保没有结成，没有扣钱', '医保和您的账户都没有动'],
    never: '退给您',
    offers: ['再看看这张账单', '打 12393 找人'],
  },
  'refunded by the hospital': {
    of: { status: 'refunded', failure: null, refundedFen: 5531 },
    says: ['医院撤销了这一笔，55.31 元退给您'],
    never: '没有扣钱',
    offers: ['再看看这张账单', '打 12393 找人'],
  },
}

test.each(Object.entries(states))('%s', async (_name, { of, says, never, offers }) => {
  server.on(readOrder, as(of))
  await openResult()
  for (const sentence of says) expect(words()).toContain(sentence)
  if (never) expect(words()).not.toContain(never)
  expect(buttons()).toEqual(['请家人帮忙看看', ...offers])
})

test('a paid order goes to its receipt, in place of this page', async () => {
  server.on(readOrder, answer(readOrder, paidOrder))
  await openResult()
  expect(went.instead()).toBe('/services/settlement/pages/receipt/index?orderId=order-0042')
})

test('coming from 确认付 the cashier opens by itself, once', async () => {
  server.on(readOrder, as({}))
  await openResult({ pay: '1' })
  expect(went.to()).toBe('/sandbox/cashier/index?orderId=order-0042')
  await comeBack()
  await comeBack()
  expect(taro.navigateTo).toHaveBeenCalledTimes(1)
})

test('a cashier that did not open is said', async () => {
  taro.navigateTo.mockRejectedValueOnce(new Error('navigateTo:fail'))
  server.on(readOrder, as({}))
  await openResult({ pay: '1' })
  expect(words()).toContain('演示画面没有打开，请再点一次')
  await tap('去付 55.31 元')
  expect(words()).not.toContain('演示画面没有打开')
})

test('back from the cashier nothing is believed until the server has answered', async () => {
  const later = held(answer(readOrder, paidOrder))
  server.on(readOrder, as({}), later.reply)
  await openResult({ pay: '1' })
  await comeBack()
  expect(words()).toContain('请先不要再付一次。')
  expect(words()).not.toContain('还没有扣钱')
  expect(offersPayment()).toBe(false)
  later.release()
  await settle()
  expect(went.instead()).toContain('/pages/receipt/')
})

test('the network goes while paying: never "pay again", the amount named, ask again, then a person', async () => {
  server.on(readOrder, as({}), silence, silence, answer(readOrder, paidOrder))
  await openResult({ pay: '1' })
  await comeBack()
  expect(words()).toContain('网络断了，还不知道 55.31 元付成没有')
  expect(words()).toContain('请先不要再付一次。')
  expect(words()).toContain('已查 1 次')
  expect(words()).toContain('没付成，不会扣。扣了但医保没结成，会原路退回')
  expect(offersPayment()).toBe(false)
  expect(control('button', '再查一次').className).toContain('btn-main')
  await tap('再查一次')
  expect(words()).toContain('已查 2 次')
  expect(control('button', '打 12393 找人').className).toContain('btn-main')
  expect(offersPayment()).toBe(false)
  await tap('再查一次')
  expect(went.instead()).toContain('/pages/receipt/')
})

test('while it is asked again after "no answer", still nothing can be paid', async () => {
  const later = held(as({}))
  server.on(readOrder, as({}), silence, later.reply)
  await openResult()
  await comeBack()
  await tap('再查一次')
  expect(words()).toContain('请先不要再付一次。')
  expect(offersPayment()).toBe(false)
  later.release()
  await settle()
  expect(buttons()).toContain('去付 55.31 元')
})

test('no network from the start: the amount is not known, and not made up', async () => {
  server.on(readOrder, silence)
  await openResult({ pay: '1' })
  expect(words()).toContain('网络断了，还不知道这一笔付成没有')
  expect(words()).toContain('请先不要再付一次。')
  expect(offersPayment()).toBe(false)
  expect(went.to()).toBeUndefined()
})

test.each(['internal', 'unavailable'] as const)('%s: no result is not "not paid"', async (code) => {
  server.on(readOrder, refusal(code))
  await openResult()
  expect(words()).toContain('没有查到结果，还不知道这一笔付成没有')
  expect(words()).toContain('请先不要再付一次。')
  expect(offersPayment()).toBe(false)
})

test('an order that is not hers says so', async () => {
  server.on(readOrder, refusal('not-found'))
  await openResult()
  expect(words()).toContain('没有找到这一项')
  expect(offersPayment()).toBe(false)
})

test('while it is processed it is asked again by itself, and how often is shown', async () => {
  jest.useFakeTimers({ advanceTimers: true })
  server.on(readOrder, as({ status: 'processing' }), as({ status: 'processing' }), answer(readOrder, paidOrder))
  const pass = (ms: number) => act(async () => void (await jest.advanceTimersByTimeAsync(ms)))
  await openResult()
  await pass(2000)
  expect(words()).toContain('已查 1 次')
  await pass(2000)
  expect(server.seen(readOrder)).toHaveLength(3)
  expect(went.instead()).toContain('/pages/receipt/')
})

test('先不付了 lets go of the order, and the state is asked of the server', async () => {
  server.on(readOrder, as({}), as({ status: 'cancelled' }))
  server.on(cancelOrder, answer(cancelOrder, { ...order, status: 'cancelled' }))
  await openResult()
  await tap('先不付了')
  expect(server.seen(cancelOrder)).toHaveLength(1)
  expect(server.seen(cancelOrder)[0]?.header['idempotency-key']).toBeTruthy()
  expect(words()).toContain('这一笔没有付，没有扣钱')
  await tap('再看看这张账单')
  expect(went.instead()).toBe('/services/settlement/pages/bill/index?billId=bill-1')
})

test('a cancel that came too late is said, and the true state is shown', async () => {
  server.on(readOrder, as({}), as({ status: 'processing' }))
  server.on(cancelOrder, refusal('order-closed'))
  await openResult()
  await tap('先不付了')
  expect(words()).toContain('正在等结果')
  expect(offersPayment()).toBe(false)
})

test('a cancel without an answer is tried with the same key', async () => {
  server.on(readOrder, as({}))
  server.on(cancelOrder, silence, answer(cancelOrder, { ...order, status: 'cancelled' }))
  await openResult()
  await tap('先不付了')
  expect(words()).toContain('没有取消成')
  await tap('先不付了')
  expect(new Set(server.seen(cancelOrder).map(({ header }) => header['idempotency-key'])).size).toBe(1)
})
