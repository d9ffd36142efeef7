import { openSandbox, type Sandbox, type SignedIn } from '../../shared/sandbox'
import { cashier, created, issue, order, ordered, paid, pictureLines, preview, readOrder, share } from './desk'
import { balances } from './stored'

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
})
afterAll(() => box.close())

const issuePicture = () => issue(box, { personId: li.personId, medType: '14', lines: pictureLines })

describe('the bill of the pictures', () => {
  test('shows who pays what, and why', async () => {
    await share(box, zhou.personId, li.personId, 15_000)
    const { billId } = await issuePicture()
    const { body, status } = await preview(li, billId)
    expect(status).toBe(201)
    expect(body.breakdown).toMatchObject({
      totalFen: 40_460,
      fundTotalFen: 19_929,
      accountFen: 15_000,
      mutualAidFen: 15_000,
      cashFen: 5531,
      personalTotalFen: 20_531,
      inScopeFen: 30_660,
    })
    expect(body.sources.map((one: { amountFen: number }) => one.amountFen)).toEqual([19_929, 0, 15_000, 5531])
    expect(body.sources[2]).toMatchObject({ title: '周晓的共济账户', note: '周晓设的上限：一次 150 元' })
    const why = body.explanation.reduce((sum: number, one: { amountFen: number }) => sum + one.amountFen, 0)
    expect(why).toBe(20_531)
    expect(body.explanation.map((one: { text: string }) => one.text).join('')).toContain('每盒 42 元')
    expect(body.mutualAidAvailableFen).toBe(15_000)
    expect(body.policyVersion).toBe('610900/390/14@demo-1')
  })

  test('is paid, and the receipt, the ledger and the messages say so', async () => {
    await share(box, zhou.personId, li.personId, 15_000)
    const { billId } = await issuePicture()
    const done = await paid(box, li, billId)
    expect(done).toMatchObject({ status: 'paid', failure: null, refundedFen: 0 })
    expect(done.receipt).toMatchObject({
      totalFen: 40_460,
      patientName: '李桂兰',
      payerName: '李桂兰',
      channel: '微信支付',
    })
    expect((await li.get(`/api/bills/${billId}`)).body).toMatchObject({ status: 'paid', orderId: done.orderId })
    const ledger = await balances(box)
    expect(ledger).toMatchObject({
      'fund:610900:390': -19_929,
      'personal:person-zhouxiao:past-year': -15_000,
      'cash:weapp': -5531,
      'hospital:H99010000001': 40_460,
    })
    expect(Object.values(ledger).reduce((sum, fen) => sum + fen, 0)).toBe(0)
    const told = (await box.get(`/sandbox/messages?personId=${zhou.personId}`)).body
    expect(told[0].text).toBe('周晓您好，您的共济账户替李桂兰付了 150.00 元医药费。不是您同意的，请打 12393。')
    const toPatient = (await box.get(`/sandbox/messages?personId=${li.personId}`)).body
    expect(toPatient.map((one: { channel: string }) => one.channel).sort()).toEqual(['app', 'sms', 'voice'])
    expect(toPatient[0].text).toContain('404.60 元')
  })

  test('without a share the whole rest is cash', async () => {
    const { billId } = await issuePicture()
    const { body } = await preview(li, billId)
    expect(body.breakdown).toMatchObject({ mutualAidFen: 0, accountFen: 0, cashFen: 20_531 })
    expect(body.sources[2]).toMatchObject({ note: '没有家人共济' })
  })
})

test('the worked example of Hangzhou over HTTP: 44,464.00 from the fund, 46,592.00 for a retired person', async () => {
  const lines = [
    { name: '甲类', category: 'A', unitPriceFen: 1_900_000, quantity: 1 },
    { name: '乙类', category: 'B', selfPayRatio: 0.1, unitPriceFen: 3_500_000, quantity: 1 },
    { name: '超限价', category: 'A', unitPriceFen: 400_000, priceCeilingFen: 350_000, quantity: 1 },
    { name: '自费', category: 'C', unitPriceFen: 200_000, quantity: 1 },
  ]
  for (const [persona, fundFen] of [
    ['stranger', 4_446_400],
    ['retiree', 4_659_200],
  ] as const) {
    const who = await box.signIn(persona)
    const { billId } = await issue(box, { personId: who.personId, medType: '21', lines })
    const { body } = await preview(who, billId, { useAccount: false })
    expect(body.breakdown).toMatchObject({
      totalFen: 6_000_000,
      fullSelfPayFen: 200_000,
      overLimitFen: 50_000,
      preSelfPayFen: 350_000,
      inScopeFen: 5_400_000,
      deductibleFen: 80_000,
      pooledFundFen: fundFen,
      personalTotalFen: 6_000_000 - fundFen,
    })
  }
})

describe('how a payment ends', () => {
  test('cancelled: nothing is taken and the bill is open again', async () => {
    const { billId } = await issuePicture()
    const { orderId } = await ordered(li, billId)
    expect((await cashier(box, orderId, 'cancelled')).body).toEqual({ orderId, status: 'cancelled' })
    expect((await li.get(`/api/bills/${billId}`)).body).toMatchObject({ status: 'open', orderId: null })
    expect(await balances(box)).toEqual({})
    await paid(box, li, billId)
  })

  test('failed at the channel', async () => {
    const { billId } = await issuePicture()
    const { orderId } = await ordered(li, billId)
    expect((await cashier(box, orderId, 'failed')).body.status).toBe('failed')
    expect(await readOrder(li, orderId)).toMatchObject({ status: 'failed', failure: 'channel-failed', receipt: null })
    await paid(box, li, billId)
  })

  test('the insurance fails after cash was taken: it goes back by itself', async () => {
    const { billId } = await issuePicture()
    const { orderId } = await ordered(li, billId)
    expect((await cashier(box, orderId, 'insurance-failed')).body.status).toBe('refunded')
    expect(await readOrder(li, orderId)).toMatchObject({
      status: 'refunded',
      failure: 'insurance-failed',
      refundedFen: 20_531,
    })
    const booked = await box.db.selectFrom('ledger_entries').select(['reason', 'account', 'amount_fen']).execute()
    expect(booked).toHaveLength(4)
    expect(await balances(box)).toEqual({ 'cash:weapp': 0, 'hospital:H99010000001': 0 })
    expect(await box.db.selectFrom('refunds').select(['cash_fen', 'fund_fen', 'reason']).execute()).toEqual([
      { cash_fen: 20_531, fund_fen: 0, reason: 'insurance-failed' },
    ])
    const sums = await box.db.selectFrom('accumulators').select('version').execute()
    expect(sums).toEqual([{ version: 0 }])
    await paid(box, li, billId)
  })

  test('the insurance fails where no cash was due: nothing to give back', async () => {
    const { billId } = await issue(box, { personId: zhou.personId })
    const placed = await ordered(zhou, billId)
    expect(placed.payment).toEqual({ kind: 'insurance-only', cashFen: 0 })
    expect((await cashier(box, placed.orderId, 'insurance-failed')).body.status).toBe('failed')
    expect(await readOrder(zhou, placed.orderId)).toMatchObject({ failure: 'insurance-failed', refundedFen: 0 })
    await paid(box, zhou, billId)
  })

  test('a channel that says the same twice acts once; another word is refused', async () => {
    const { billId } = await issuePicture()
    const { orderId } = await ordered(li, billId)
    await cashier(box, orderId, 'paid')
    expect(await cashier(box, orderId, 'paid')).toMatchObject({ status: 200, body: { status: 'paid' } })
    expect(await cashier(box, orderId, 'failed')).toMatchObject({ status: 409, body: { code: 'order-closed' } })
    const booked = await box.db.selectFrom('ledger_entries').select('posting_id').distinct().execute()
    expect(booked).toHaveLength(1)
  })

  test('an unknown order is not found', async () => {
    expect((await cashier(box, 'nosuchorder', 'paid')).status).toBe(404)
  })

  test('the person lets go of the order herself', async () => {
    const { billId } = await issuePicture()
    const { orderId } = await ordered(li, billId)
    const answer = await li.post(`/api/settlement/orders/${orderId}/cancel`)
    expect(answer.body).toMatchObject({ status: 'cancelled', failure: null })
    expect((await li.post(`/api/settlement/orders/${orderId}/cancel`)).body.code).toBe('order-closed')
    expect((await zhou.post(`/api/settlement/orders/${orderId}/cancel`)).status).toBe(404)
    expect((await cashier(box, orderId, 'paid')).body.code).toBe('order-closed')
  })

  test('an order that nobody pays in 30 minutes lets go of its bill', async () => {
    const { billId } = await issuePicture()
    const { orderId } = await ordered(li, billId)
    await box.advance(1799)
    expect((await li.get('/api/bills')).body.items[0]).toMatchObject({ status: 'in-order', orderId })
    await box.advance(2)
    expect((await li.get('/api/bills?status=open')).body.items[0]).toMatchObject({ billId, orderId: null })
    expect(await readOrder(li, orderId)).toMatchObject({ status: 'cancelled', failure: 'expired' })
    expect((await cashier(box, orderId, 'paid')).body.code).toBe('order-closed')
    const next = await paid(box, li, billId)
    expect(next.orderId).not.toBe(orderId)
    const first = await box.db.selectFrom('settlement_orders').selectAll().where('order_id', '=', orderId).execute()
    expect(first[0]).toMatchObject({ status: 'cancelled', failure: 'expired' })
  })
})

describe('figures that no longer hold', () => {
  test('a preview is good for ten minutes', async () => {
    const { billId } = await issuePicture()
    const shown = created(await preview(li, billId))
    await box.advance(601)
    expect((await order(li, shown.previewId)).body.code).toBe('preview-expired')
  })

  test('the hospital changes the lines', async () => {
    const { billId } = await issuePicture()
    const shown = created(await preview(li, billId))
    const changed = await box.post(`/sandbox/bills/${billId}/lines`, { lines: pictureLines.slice(1) })
    expect(changed.body.totalFen).toBe(37_960)
    expect((await order(li, shown.previewId)).body.code).toBe('bill-changed')
    const again = await ordered(li, billId)
    expect(again.breakdown.totalFen).toBe(37_960)
    const inOrder = await box.post(`/sandbox/bills/${billId}/lines`, { lines: pictureLines })
    expect(inOrder.body).toMatchObject({ code: 'bill-in-order', orderId: again.orderId })
  })

  test('another bill moves the sums before the order', async () => {
    const first = await issuePicture()
    const second = await issuePicture()
    const shown = created(await preview(li, first.billId))
    await paid(box, li, second.billId)
    expect((await order(li, shown.previewId)).body.code).toBe('bill-changed')
  })

  test('somebody else uses the shared money before the order', async () => {
    await share(box, zhou.personId, li.personId, 15_000)
    const { billId } = await issuePicture()
    const shown = created(await preview(li, billId))
    const own = await issue(box, {
      personId: zhou.personId,
      lines: [{ name: '检查', category: 'A', unitPriceFen: 110_000, quantity: 1 }],
    })
    await paid(box, zhou, own.billId)
    expect((await order(li, shown.previewId)).body.code).toBe('bill-changed')
  })

  test('another bill moves the sums between order and payment: nothing is taken', async () => {
    const first = await issuePicture()
    const second = await issuePicture()
    const late = await ordered(li, first.billId)
    await paid(box, li, second.billId)
    const before = await balances(box)
    expect((await cashier(box, late.orderId, 'paid')).body).toEqual({ orderId: late.orderId, status: 'failed' })
    expect(await cashier(box, late.orderId, 'paid')).toMatchObject({ status: 200, body: { status: 'failed' } })
    expect(await readOrder(li, late.orderId)).toMatchObject({ failure: 'figures-changed', receipt: null })
    expect(await balances(box)).toEqual(before)
    await paid(box, li, first.billId)
  })

  test('the shared account is empty by the time of payment', async () => {
    await share(box, zhou.personId, li.personId, 100_000_00)
    const { billId } = await issuePicture()
    const placed = await ordered(li, billId)
    expect(placed.breakdown.mutualAidFen).toBe(20_531)
    await box.db
      .updateTable('personal_accounts')
      .set({ past_year_fen: 20_530 })
      .where('person_id', '=', zhou.personId)
      .execute()
    expect((await cashier(box, placed.orderId, 'paid')).body.status).toBe('failed')
    expect(await readOrder(li, placed.orderId)).toMatchObject({ failure: 'figures-changed' })
  })
})

describe('one bill, one payment', () => {
  test('a second order is told of the first', async () => {
    const { billId } = await issuePicture()
    const one = created(await preview(li, billId))
    const two = created(await preview(li, billId))
    const { orderId } = created(await order(li, one.previewId))
    expect((await order(li, two.previewId)).body).toMatchObject({ code: 'bill-in-order', orderId })
    expect((await preview(li, billId)).body).toMatchObject({ code: 'bill-in-order', orderId })
    await cashier(box, orderId, 'paid')
    expect((await order(li, two.previewId)).body.code).toBe('bill-paid')
    expect((await preview(li, billId)).body.code).toBe('bill-paid')
    expect((await box.post(`/sandbox/bills/${billId}/lines`, { lines: pictureLines })).body.code).toBe('bill-paid')
  })

  test('two previews raced: one order', async () => {
    const { billId } = await issuePicture()
    const shown = await Promise.all([preview(li, billId), preview(li, billId)])
    const answers = await Promise.all(shown.map((one) => order(li, created(one).previewId)))
    expect(answers.map((one) => one.status).sort()).toEqual([201, 409])
    expect(answers.find((one) => one.status === 409)?.body.code).toBe('bill-in-order')
  })

  test('fifty calls with one key: one order and fifty equal answers', async () => {
    const { billId } = await issuePicture()
    const shown = created(await preview(li, billId))
    const calls = Array.from({ length: 50 }, () => order(li, shown.previewId, { key: 'once' }))
    const answers = await Promise.all(calls)
    expect(new Set(answers.map((one) => `${one.status} ${one.text}`)).size).toBe(1)
    expect(answers[0]?.status).toBe(201)
    const stored = await box.db.selectFrom('settlement_orders').select('order_id').execute()
    expect(stored).toHaveLength(1)
  })

  test('fifty cashiers at once: paid once', async () => {
    const { billId } = await issuePicture()
    const { orderId } = await ordered(li, billId)
    const answers = await Promise.all(Array.from({ length: 50 }, () => cashier(box, orderId, 'paid')))
    expect(new Set(answers.map((one) => one.text))).toEqual(new Set([JSON.stringify({ orderId, status: 'paid' })]))
    expect((await balances(box))['cash:weapp']).toBe(-20_531)
  })
})
