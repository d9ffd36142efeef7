import { fireEvent } from '@testing-library/react'
import { createOrder } from '@/contract/settlement/endpoints'
import { holdPreview } from '@/services/settlement/held-preview'
import ConfirmPage from '@/services/settlement/pages/confirm/index'
import { useSession } from '@/session/state'
import { answer, type FakeServer, fakeServer, held, refusal, silence } from '../../shared/screen/fake-server'
import { buttons, control, freshPhone, openPage, settle, tap, went, words } from '../../shared/screen/page'
import { order, preview } from './picture'

let server: FakeServer
beforeEach(() => {
  freshPhone()
  server = fakeServer()
  holdPreview(preview)
})
afterEach(() => expect(server.strays).toEqual([]))

const openConfirm = () => openPage(ConfirmPage, { previewId: 'preview-1', billId: 'bill-1' })
const keys = () => server.seen(createOrder).map(({ header }) => header['idempotency-key'])

test('amount in digits and words, payee, patient, reason, and what else is taken', async () => {
  await openConfirm()
  const text = words()
  expect(text).toContain('请再看一遍，对吗？')
  expect(text).toContain('55.31元五十五元三角一分')
  expect(text).toContain('付给示例市第一医院')
  expect(text).toContain('谁看的病周晓（本人）')
  expect(text).toContain('为什么付11 月 24 日，心血管内科')
  expect(text).toContain('同时扣医保基金 199.29 元周晓的共济账户 150.00 元')
  expect(text).toContain('现在返回，一分钱也不会扣')
  expect(buttons()).toEqual(['念给我听', '确认付 55.31 元'])
})

test('for whom she pays is read back, relation first', async () => {
  useSession.setState({ actingFor: { personId: 'person-liguilan', name: '李桂兰', relation: '奶奶' } })
  await openConfirm()
  expect(words()).toContain('替谁付奶奶 李桂兰')
})

test('the amount about to be paid is shown though amounts are hidden', async () => {
  useSession.setState({ hidden: true })
  await openConfirm()
  expect(words()).toContain('55.31元')
})

test('confirming orders with a key of its own and goes on to pay', async () => {
  server.on(createOrder, answer(createOrder, order))
  await openConfirm()
  await tap('确认付 55.31 元')
  expect(server.seen(createOrder)).toMatchObject([{ body: { previewId: 'preview-1' } }])
  expect(keys()[0]).toMatch(/^[a-z0-9]+-[a-z0-9]{16}$/)
  expect(went.instead()).toBe('/services/settlement/pages/result/index?orderId=order-0042&pay=1')
})

test('double and triple taps send one request', async () => {
  const later = held(answer(createOrder, order))
  server.on(createOrder, later.reply)
  await openConfirm()
  const button = control('button', '确认付 55.31 元')
  fireEvent.click(button)
  fireEvent.click(button)
  await settle()
  expect(buttons()).toContain('正在下单，请别关')
  await tap('正在下单，请别关')
  later.release()
  await settle()
  expect(server.seen(createOrder)).toHaveLength(1)
})

test('no answer: said so, and the retry is the same order, not a second one', async () => {
  server.on(createOrder, silence, silence, answer(createOrder, order))
  await openConfirm()
  await tap('确认付 55.31 元')
  expect(words()).toContain('网络断了，还没有下单的结果。再试一次，不会多付。')
  expect(buttons()).not.toContain('确认付 55.31 元')
  await tap('再试一次')
  expect(buttons()).toContain('打 12393 找人')
  await tap('再试一次')
  expect(new Set(keys()).size).toBe(1)
  expect(keys()).toHaveLength(3)
  expect(went.instead()).toContain('orderId=order-0042')
})

test.each(['internal', 'unavailable'] as const)('%s is no clear no either: the key is kept', async (code) => {
  server.on(createOrder, refusal(code), answer(createOrder, order))
  await openConfirm()
  await tap('确认付 55.31 元')
  await tap('再试一次')
  expect(new Set(keys()).size).toBe(1)
})

test('an answer that cannot be read keeps the key', async () => {
  server.on(createOrder, { kind: 'answer', status: 200, body: '<html>proxy</html>' }, answer(createOrder, order))
  await openConfirm()
  await tap('确认付 55.31 元')
  expect(words()).toContain('没有看懂服务器的回答')
  await tap('再试一次')
  expect(new Set(keys()).size).toBe(1)
})

test('after a clear refusal the next try is a new intention with a new key', async () => {
  server.on(createOrder, refusal('too-many-requests'), answer(createOrder, order))
  await openConfirm()
  await tap('确认付 55.31 元')
  await tap('再试一次')
  expect(new Set(keys()).size).toBe(2)
})

test.each([
  ['preview-expired', '金额要重新算一次'],
  ['bill-changed', '账单变了'],
] as const)('%s: nothing was taken, and the way leads to the new figures', async (code, said) => {
  server.on(createOrder, refusal(code))
  await openConfirm()
  await tap('确认付 55.31 元')
  expect(words()).toContain(said)
  expect(words()).toContain('没有扣钱')
  expect(buttons()).toEqual(['念给我听', '再看一遍金额'])
  await tap('再看一遍金额')
  expect(went.instead()).toBe('/services/settlement/pages/bill/index?billId=bill-1')
})

test.each([
  ['bill-in-order', '看看那一笔', '/services/settlement/pages/result/index?orderId=order-7'],
  ['bill-paid', '看收据', '/services/settlement/pages/receipt/index?orderId=order-7'],
] as const)('%s leads to that payment and offers no other', async (code, button, place) => {
  server.on(createOrder, refusal(code, { orderId: 'order-7' }))
  await openConfirm()
  await tap('确认付 55.31 元')
  expect(buttons()).toEqual(['念给我听', button])
  await tap(button)
  expect(went.instead()).toBe(place)
})

test('nothing due in cash is confirmed without an amount', async () => {
  const free = { ...preview, previewId: 'preview-9', breakdown: { ...preview.breakdown, cashFen: 0 } }
  holdPreview(free)
  await openPage(ConfirmPage, { previewId: 'preview-9', billId: 'bill-1' })
  expect(buttons()).toContain('确认，不用付钱')
})

test('opened without a preview at hand it goes back to the figures', async () => {
  await openPage(ConfirmPage, { previewId: 'of-yesterday', billId: 'bill-1' })
  expect(went.instead()).toBe('/services/settlement/pages/bill/index?billId=bill-1')
})
