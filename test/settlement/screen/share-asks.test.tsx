import { type BillShare, listBillShares } from '@/contract/family/bill-shares'
import { answerAsk, askShare, type ShareAsk } from '@/contract/family/shares'
import { createPreview } from '@/contract/settlement/endpoints'
import BillPage from '@/services/settlement/pages/bill/index'
import { answer, type FakeServer, fakeServer, refusal } from '../../shared/screen/fake-server'
import { buttons, comeBack, freshPhone, openPage, tap, words } from '../../shared/screen/page'
import { preview, unsharedPreview } from './picture'

const share = (more: Partial<BillShare> = {}): BillShare => ({
  shareId: 'share-1',
  holderName: '周建国',
  yours: false,
  ceilingFen: 15_000,
  state: 'not-asked',
  askId: null,
  ...more,
})
const ask: ShareAsk = {
  askId: 'ask-1',
  shareId: 'share-1',
  side: 'member',
  otherName: '周建国',
  institutionName: '示例市第一医院',
  totalFen: 40_460,
  ceilingFen: 15_000,
  state: 'waiting',
  at: '2029-11-21T09:00:00+08:00',
}
const listed = (...items: BillShare[]) => answer(listBillShares, { items })

let server: FakeServer
beforeEach(() => {
  freshPhone()
  server = fakeServer()
  server.on(createPreview, answer(createPreview, unsharedPreview))
})
afterEach(() => expect(server.strays).toEqual([]))
const openBill = () => openPage(BillPage, { billId: 'bill-1' })

test('she asks with one tap, after it was read back, waits, and the answer is in the figures when she comes back', async () => {
  server.on(
    listBillShares,
    listed(share()),
    listed(share({ state: 'waiting', askId: 'ask-1' })),
    listed(share({ state: 'agreed', askId: 'ask-1' })),
  )
  server.on(askShare, answer(askShare, ask))
  await openBill()
  await tap('问一问周建国')
  expect(words()).toContain('示例市第一医院这张 404.60 元的账单，最多从周建国的账户付 150.00 元，只管这一张。')
  expect(server.seen(askShare)).toHaveLength(0)
  await tap('问周建国，最多 150.00 元')
  expect(server.seen(askShare)[0]).toMatchObject({ params: { id: 'share-1' }, body: { billId: 'bill-1' } })
  expect(words()).toContain('问过周建国了，等答复')
  // She need not wait.
  expect(buttons()).toContain('核对并付款')
  server.on(createPreview, answer(createPreview, preview))
  await comeBack()
  expect(words()).toContain('周建国同意了：这张最多用 150.00 元，上面已经算进去。')
  expect(words()).toContain('这次您付55.31')
})

test('refused: said kindly, and the bill can be paid', async () => {
  server.on(listBillShares, listed(share({ state: 'refused', askId: 'ask-1' })))
  await openBill()
  expect(words()).toContain('周建国这次没有同意共用账户')
  expect(buttons()).toContain('核对并付款')
  expect(buttons()).not.toContain('问一问周建国')
})

test("one's own account needs nobody's answer: asking and agreeing are one tap", async () => {
  server.on(listBillShares, listed(share({ yours: true })), listed(share({ yours: true, state: 'agreed' })))
  server.on(askShare, answer(askShare, ask))
  server.on(answerAsk, answer(answerAsk, { ...ask, side: 'holder', state: 'agreed' }))
  await openBill()
  await tap('用我的账户')
  await tap('同意，最多 150.00 元')
  expect(server.seen(answerAsk)[0]).toMatchObject({ params: { id: 'ask-1' }, body: { answer: 'agree' } })
  expect(words()).toContain('您自己同意了')
})

test('a refusal of the server is told, and the sheet can be opened again', async () => {
  server.on(listBillShares, listed(share()))
  server.on(askShare, refusal('state-conflict'))
  await openBill()
  await tap('问一问周建国')
  await tap('问周建国，最多 150.00 元')
  expect(words()).toContain('刚才情况变了')
  await tap('问一问周建国')
  expect(buttons()).toContain('问周建国，最多 150.00 元')
  await tap('先不用')
  expect(buttons()).not.toContain('问周建国，最多 150.00 元')
})

test('no answer about shares never stands in the way of paying', async () => {
  server.on(listBillShares, refusal('unavailable'))
  await openBill()
  expect(buttons()).toContain('核对并付款')
})
