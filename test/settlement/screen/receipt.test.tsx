import { readOrder } from '@/contract/settlement/endpoints'
import ReceiptPage from '@/services/settlement/pages/receipt/index'
import { useSession } from '@/session/state'
import { answer, type FakeServer, fakeServer, refusal, silence } from '../../shared/screen/fake-server'
import { buttons, freshPhone, openPage, tap, went, words } from '../../shared/screen/page'
import { order, paidOrder } from './picture'

let server: FakeServer
beforeEach(() => {
  freshPhone()
  server = fakeServer()
})
afterEach(() => expect(server.strays).toEqual([]))

const openReceipt = () => openPage(ReceiptPage, { orderId: 'order-0042' })

test('the slip of the picture: outcome, next errand, who paid what, number in fours', async () => {
  server.on(readOrder, answer(readOrder, paidOrder))
  await openReceipt()
  const text = words()
  expect(text).toContain('付好了医院已经收到，不用再去窗口')
  expect(text).toContain('接着去取药')
  expect(text).toContain('示例市第一医院11 月 24 日 10:47')
  expect(text).toContain('就诊人李桂兰')
  expect(text).toContain('医保基金付199.29 元')
  expect(text).toContain('周晓的共济账户150.00 元')
  expect(text).toContain('李桂兰用微信支付55.31 元')
  expect(text).toContain('合计404.60元')
  expect(text).toContain('单号 演示 2611 2410 4700 42')
  // Who paid nothing is not on a slip.
  expect(text).not.toContain('个人账户0.00')
})

test('the ways on: the code, the lines, home', async () => {
  server.on(readOrder, answer(readOrder, paidOrder))
  await openReceipt()
  expect(buttons()).toEqual(['出示码', '打印大字单子', '看明细', '回首页'])
  await tap('出示码')
  expect(went.to()).toBe('/services/activation/pages/code/index')
  await tap('看明细')
  expect(went.to()).toBe('/services/settlement/pages/lines/index?billId=bill-1')
  await tap('回首页')
  expect(went.tab()).toBe('/pages/home/index')
})

test.each([
  [{ sms: true, maskedPhone: '139****0921' }, '已发短信给奶奶 139****0921'],
  [{ sms: false, maskedPhone: '' }, '已发通知给奶奶'],
  [undefined, undefined],
])('how grandmother was told is what the server found in the outbox: %j', async (told, said) => {
  const receipt = paidOrder.receipt && { ...paidOrder.receipt, payerName: '周晓', relation: '奶奶', told }
  server.on(readOrder, answer(readOrder, { ...paidOrder, receipt }))
  await openReceipt()
  if (said) expect(words()).toContain(said)
  else expect(words()).not.toMatch(/已发(短信|通知)/)
})

test('hidden amounts are hidden on the slip', async () => {
  useSession.setState({ hidden: true })
  server.on(readOrder, answer(readOrder, paidOrder))
  await openReceipt()
  expect(words()).not.toMatch(/\d\.\d\d/)
})

test('what is not paid has no receipt', async () => {
  server.on(readOrder, answer(readOrder, order))
  await openReceipt()
  expect(words()).toContain('这一笔还没有付好，所以没有收据')
  expect(words()).not.toContain('付好了')
})

test('what the hospital took back is no receipt any more', async () => {
  server.on(readOrder, answer(readOrder, { ...paidOrder, status: 'refunded', refundedFen: 5531 }))
  await openReceipt()
  expect(words()).toContain('医院撤销了这一笔，55.31 元退给您。这张收据作废了。')
  expect(words()).not.toContain('付好了')
})

test.each([
  ['no network', silence, '网络断了'],
  ['somebody else’s', refusal('not-found'), '没有找到这一项'],
])('%s: said, with a way on', async (_name, reply, said) => {
  server.on(readOrder, reply, answer(readOrder, paidOrder))
  await openReceipt()
  expect(words()).toContain(said)
  await tap('再试一次')
  expect(words()).toContain('合计404.60元')
})
