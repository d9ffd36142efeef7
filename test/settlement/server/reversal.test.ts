import { openSandbox, type Sandbox, type SignedIn } from '../../shared/sandbox'
import { cashier, issue, ordered, paid, pictureLines, plainLines, readOrder, share } from './desk'
import { balances, books, unbalanced } from './stored'

let box: Sandbox
let li: SignedIn
let zhou: SignedIn
beforeAll(async () => {
  box = await openSandbox()
})
beforeEach(async () => {
  await box.reset()
  li = await box.signIn('liguilan')
  zhou = await box.signIn('zhouxiao')
  await share(box, zhou.personId, li.personId, 15_000)
})
afterAll(() => box.close())

const reverse = (orderId: string) => box.post(`/sandbox/orders/${orderId}/reversal`)

test('a reversal restores sums, balances and ledger exactly, and opens the bill (I11)', async () => {
  await paid(box, li, (await issue(box, { personId: li.personId, medType: '14', lines: pictureLines })).billId)
  const before = await books(box)
  const ledger = await balances(box)
  const { billId } = await issue(box, { personId: li.personId, medType: '14', lines: pictureLines })
  const { orderId } = await paid(box, li, billId)
  expect(await books(box)).not.toEqual(before)

  expect(await reverse(orderId)).toMatchObject({ status: 200, body: { orderId, status: 'refunded' } })
  const after = await books(box)
  expect(after.accounts).toEqual(before.accounts)
  expect(after.years).toEqual(before.years)
  expect(Object.entries(await balances(box)).filter(([, fen]) => fen !== 0)).toEqual(
    Object.entries(ledger).filter(([, fen]) => fen !== 0),
  )
  expect(await unbalanced(box)).toEqual([])
  expect((await li.get(`/api/bills/${billId}`)).body).toMatchObject({ status: 'open', orderId: null })
  expect(await readOrder(li, orderId)).toMatchObject({ status: 'refunded', failure: null, refundedFen: 5531 })
  const again = await paid(box, li, billId)
  expect(again.breakdown).toMatchObject({ fundTotalFen: 19_929, mutualAidFen: 15_000, cashFen: 5531 })
})

test('a refund is a row beside the order; what was paid stays as it was', async () => {
  const { billId } = await issue(box, { personId: li.personId, medType: '14', lines: pictureLines })
  const { orderId } = await paid(box, li, billId)
  await reverse(orderId)
  const [order] = await box.db.selectFrom('settlement_orders').selectAll().where('order_id', '=', orderId).execute()
  expect(order).toMatchObject({ fund_fen: 19_929, shared_fen: 15_000, cash_fen: 5531, shared_past_fen: 15_000 })
  const refunds = await box.db.selectFrom('refunds').selectAll().execute()
  expect(refunds).toMatchObject([
    { order_id: orderId, reason: 'reversal', fund_fen: 19_929, own_fen: 0, shared_fen: 15_000, cash_fen: 5531 },
  ])
})

test('a stay’s first settlement reversed is as if there had been no stay', async () => {
  const { billId } = await issue(box, { personId: zhou.personId, medType: '21', lines: plainLines(500_000) })
  const { orderId } = await paid(box, zhou, billId, { useAccount: false })
  const moved = await books(box)
  expect(moved.years[0]).toMatchObject({ stays: 1 })
  expect(moved.stays[0]).toMatchObject({ ordinal: 1, deductible_fen: 80_000, in_scope_fen: 500_000 })
  await reverse(orderId)
  const back = await books(box)
  expect(back.years[0]).toMatchObject({ stays: 0, pooled_fund_fen: 0 })
  expect(back.stays[0]).toMatchObject({ ordinal: 0, deductible_fen: 0, in_scope_fen: 0, fund_fen: 0 })
})

test('money of the current year comes back as past-year money after the turn of the year', async () => {
  const { billId } = await issue(box, { personId: zhou.personId, lines: plainLines(60_000) })
  const { orderId, breakdown } = await paid(box, zhou, billId)
  expect(breakdown.accountFen).toBe(60_000)
  const [order] = await box.db.selectFrom('settlement_orders').selectAll().execute()
  expect(order).toMatchObject({ own_current_fen: 60_000, own_past_fen: 0 })
  await box.advance(366 * 86_400)
  await reverse(orderId)
  const account = (await books(box)).accounts.find((one) => one.person_id === zhou.personId)
  expect(account).toMatchObject({ past_year_fen: 126_000 + 98_640, current_year_fen: 0 })
})

test('only what is paid can be taken back, and once', async () => {
  const { billId } = await issue(box, { personId: zhou.personId })
  const { orderId } = await ordered(zhou, billId)
  expect((await reverse(orderId)).body.code).toBe('state-conflict')
  await cashier(box, orderId, 'paid')
  const answers = await Promise.all([reverse(orderId), reverse(orderId)])
  expect(answers.map((one) => one.status).sort()).toEqual([200, 409])
  expect((await cashier(box, orderId, 'paid')).body.code).toBe('order-closed')
  expect((await reverse('nosuchorder')).status).toBe(404)
})
