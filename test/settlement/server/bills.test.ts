import { openSandbox, type Sandbox, type SignedIn } from '../../shared/sandbox'
import { HOSPITAL, issue, ordered, paid, pictureLines, plainLines } from './desk'

let box: Sandbox
let zhou: SignedIn
let stranger: SignedIn
beforeAll(async () => {
  box = await openSandbox()
})
beforeEach(async () => {
  await box.reset()
  zhou = await box.signIn('zhouxiao')
  stranger = await box.signIn('stranger')
})
afterAll(() => box.close())

const issueRaw = (change: object) =>
  box.post('/sandbox/bills', {
    personId: zhou.personId,
    institutionId: HOSPITAL,
    medType: '11',
    lines: pictureLines,
    ...change,
  })

describe('a hospital issues a bill', () => {
  test('with its lines as they were sent, numbered and summed', async () => {
    const { billId, visitId } = await issue(box, { personId: zhou.personId, lines: pictureLines })
    const { body } = await zhou.get(`/api/bills/${billId}`)
    expect(body).toMatchObject({ visitId, totalFen: 40_460, status: 'open', institutionName: '示例市第一医院' })
    expect(body.lines[3]).toEqual({
      lineNo: 4,
      itemCode: 'XC10AAA263A001010100002',
      name: '阿托伐他汀',
      unit: '盒',
      category: 'B',
      unitPriceFen: 4200,
      quantity: 2,
      amountFen: 8400,
      priceCeilingFen: 4000,
      selfPayRatio: 0.1,
    })
  })

  test.each([
    ['an unknown person', { personId: 'nobody' }, 404, 'not-found'],
    ['an unknown institution', { institutionId: 'H99019999999' }, 422, 'institution-unknown'],
    ['an unknown visit', { visitId: 'novisit' }, 404, 'not-found'],
    ['no line', { lines: [] }, 400, 'malformed'],
    ['a ratio on class A', { lines: [{ ...plainLines(1)[0], selfPayRatio: 0.1 }] }, 400, 'malformed'],
    ['class B without a ratio', { lines: [{ ...plainLines(1)[0], category: 'B' }] }, 400, 'malformed'],
    [
      'a ratio of five decimals',
      { lines: [{ ...plainLines(1)[0], category: 'B', selfPayRatio: 0.12345 }] },
      400,
      'malformed',
    ],
    ['a quantity of 10,000', { lines: [{ ...plainLines(1)[0], quantity: 10_000 }] }, 400, 'malformed'],
    ['half a fen', { lines: [{ ...plainLines(1)[0], unitPriceFen: 0.5 }] }, 400, 'malformed'],
    [
      'over 100 million yuan',
      { lines: [{ ...plainLines(1)[0], unitPriceFen: 9_999_999_999, quantity: 2 }] },
      400,
      'malformed',
    ],
  ])('but not for %s', async (_, change, status, code) => {
    expect(await issueRaw(change)).toMatchObject({ status, body: { code } })
  })

  test('under a visit of hers in that hospital and of that kind only', async () => {
    const { visitId } = await issue(box, { personId: zhou.personId, medType: '21' })
    expect(await issueRaw({ visitId, medType: '21' })).toMatchObject({ status: 201, body: { visitId } })
    expect((await issueRaw({ visitId, medType: '11' })).body.code).toBe('state-conflict')
    expect((await issueRaw({ visitId, medType: '21', institutionId: 'H99010000003' })).body.code).toBe('state-conflict')
    expect((await issueRaw({ visitId, medType: '21', personId: stranger.personId })).status).toBe(404)
  })
})

describe('whose bills', () => {
  test('another person’s bill is not found, to look at, to pay and to follow', async () => {
    const { billId } = await issue(box, { personId: zhou.personId })
    const { orderId } = await ordered(zhou, billId)
    expect((await stranger.get(`/api/bills/${billId}`)).status).toBe(404)
    const body = { billId, useAccount: true, useMutualAid: true }
    expect((await stranger.post('/api/settlement/previews', body)).status).toBe(404)
    expect((await stranger.get(`/api/settlement/orders/${orderId}`)).status).toBe(404)
    expect((await stranger.get('/api/bills')).body).toEqual({ items: [], nextCursor: null })
    const [preview] = await box.db.selectFrom('settlement_previews').select('preview_id').execute()
    expect((await stranger.post('/api/settlement/orders', { previewId: preview?.preview_id })).status).toBe(404)
  })

  test('newest first, page by page, each once', async () => {
    const issued: string[] = []
    for (let count = 0; count < 25; count += 1) issued.unshift((await issue(box, { personId: zhou.personId })).billId)
    const seen: string[] = []
    let cursor: string | null = ''
    while (cursor !== null) {
      const { body } = await zhou.get(`/api/bills?limit=10${cursor && `&cursor=${cursor}`}`)
      seen.push(...body.items.map((one: { billId: string }) => one.billId))
      cursor = body.nextCursor
    }
    expect(new Set(seen)).toEqual(new Set(issued))
    expect(seen).toHaveLength(25)
    expect((await zhou.get('/api/bills?cursor=nonsense')).body.code).toBe('malformed')
  })

  test('by status', async () => {
    const [first, second] = [
      await issue(box, { personId: zhou.personId }),
      await issue(box, { personId: zhou.personId }),
    ]
    await paid(box, zhou, first.billId)
    const ids = async (status: string) =>
      (await zhou.get(`/api/bills?status=${status}`)).body.items.map((one: { billId: string }) => one.billId)
    expect(await ids('paid')).toEqual([first.billId])
    expect(await ids('open')).toEqual([second.billId])
    expect(await ids('in-order')).toEqual([])
  })

  test('home speaks of the payment under way first, then of the newest bill', async () => {
    const { billId } = await issue(box, { personId: zhou.personId, lines: pictureLines })
    expect((await zhou.get('/api/home')).body).toMatchObject({
      openBills: 1,
      next: { kind: 'bill', billId, institutionName: '示例市第一医院', totalFen: 40_460 },
    })
    await issue(box, { personId: zhou.personId })
    const { orderId, payment } = await ordered(zhou, billId, { useAccount: false })
    expect((await zhou.get('/api/home')).body).toMatchObject({
      openBills: 1,
      next: { kind: 'order', orderId, cashFen: payment.cashFen },
    })
    await box.advance(1801)
    expect((await zhou.get('/api/home')).body).toMatchObject({ openBills: 2, next: { kind: 'bill' } })
  })
})
