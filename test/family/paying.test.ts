import { cashier, created, issue, order, pictureLines, preview } from '../settlement/server/desk'
import { openSandbox, type Sandbox, type SignedIn } from '../shared/sandbox'
import { ask, granted, LI, messages, ok, revokeCode, showFace } from './steps'

let box: Sandbox
let zhou: SignedIn
const acting = { actingFor: LI }
beforeAll(async () => {
  box = await openSandbox()
})
afterAll(() => box.close())
beforeEach(async () => {
  await box.reset()
  zhou = await box.signIn('zhouxiao')
})

const bill = () => issue(box, { personId: LI, medType: '14', lines: pictureLines })

async function ordered(who = zhou, subjectId = LI, billId?: string) {
  const forHer = { actingFor: subjectId }
  const id = billId ?? (await bill()).billId
  const shown = created(await preview(who, id, { useMutualAid: false }, forHer))
  return order(who, shown.previewId, forHer)
}

test('granddaughter pays: order and receipt name the relation, both read one record, she is told', async () => {
  await granted(box, zhou, { scopes: ['pay', 'book'] })
  await showFace(box, zhou)
  await box.advance(60)
  const placed = created(await ordered())
  expect(placed).toMatchObject({ patientName: '李桂兰', payerName: '周晓', relation: '奶奶' })
  await cashier(box, placed.orderId, 'paid')
  const paid = ok(await zhou.get(`/api/settlement/orders/${placed.orderId}`, acting))
  expect(paid.receipt).toMatchObject({ patientName: '李桂兰', payerName: '周晓', relation: '奶奶' })
  const told = (await messages(box, LI)).map(({ text }) => text)
  expect(told).toContain('李桂兰您好，周晓正在替您付 404.60 元医药费。不是您看的病，请打 12393。')

  const li = await box.signIn('liguilan')
  const hers = ok(await li.get('/api/family/records')).items
  const mine = ok(await zhou.get(`/api/family/records?personId=${LI}`)).items
  const lines = (items: { text: string; amountFen: number | null }[]) =>
    items.map(({ text, amountFen }) => [text, amountFen])
  expect(lines(hers)).toEqual(lines(mine))
  expect(new Set(hers.map((one: { side: string }) => one.side))).toEqual(new Set(['subject']))
  const texts = hers.map((one: { text: string }) => one.text)
  expect(texts).toEqual(
    expect.arrayContaining([
      '周晓看了李桂兰的付款结果。',
      '周晓替李桂兰付了 404.60 元医药费，在示例市第一医院。',
      '周晓替李桂兰下单付医药费，其中 205.31 元由自己付。',
      '李桂兰在医保窗口同意周晓替办。',
    ]),
  )
  const placing = hers.find((one: { text: string }) => one.text.includes('下单'))
  expect(placing).toMatchObject({ amountFen: 20_531, why: expect.stringMatching(/^李桂兰同意过付医药费，到.*为止$/) })
  expect(placing.faceAgeSeconds).toBeGreaterThanOrEqual(60)
  const stranger = await box.signIn('stranger')
  expect(ok(await stranger.get(`/api/family/records?personId=${LI}`)).items).toEqual([])

  const first = ok(await li.get('/api/family/records?limit=2'))
  const second = ok(await li.get(`/api/family/records?limit=100&cursor=${first.nextCursor}`))
  expect([...first.items, ...second.items]).toEqual(hers)
})

test('with pay alone she sees what is to be paid and what she paid herself, not the records', async () => {
  const li = await box.signIn('liguilan')
  const own = await issue(box, { personId: LI, medType: '14', lines: pictureLines })
  const shown = created(await preview(li, own.billId, { useMutualAid: false }))
  const past = created(await order(li, shown.previewId))
  await cashier(box, past.orderId, 'paid')
  const open = await bill()
  await granted(box, zhou, { scopes: ['pay'] })
  await showFace(box, zhou)
  const ids = async () => ok(await zhou.get('/api/bills', acting)).items.map((one: { billId: string }) => one.billId)
  expect(await ids()).toEqual([open.billId])
  expect((await zhou.get(`/api/bills/${own.billId}`, acting)).status).toBe(404)
  expect((await zhou.get(`/api/settlement/orders/${past.orderId}`, acting)).status).toBe(404)
  const placed = created(await ordered(zhou, LI, open.billId))
  await cashier(box, placed.orderId, 'paid')
  expect(await ids()).toEqual([open.billId])
  await granted(box, zhou, { scopes: ['pay', 'view'] })
  expect((await ids()).sort()).toEqual([open.billId, own.billId].sort())
})

test('home shows whom one acts for with any scope, and her bills only with pay or view', async () => {
  const { billId } = await bill()
  await granted(box, zhou, { scopes: ['show-code'] })
  await showFace(box, zhou)
  const home = ok(await zhou.get('/api/home', acting))
  expect(home).toMatchObject({ openBills: 0, next: { kind: 'activate' } })
  expect((await zhou.get('/api/bills', acting)).body.code).toBe('grant-scope')
  await granted(box, zhou, { scopes: ['pay'] })
  expect(ok(await zhou.get('/api/home', acting)).next).toMatchObject({ kind: 'bill', billId })
})

test('when the grant ends, what was ordered and not paid is let go; the cashier cannot finish it', async () => {
  await granted(box, zhou, { scopes: ['pay'] })
  await showFace(box, zhou)
  const placed = created(await ordered())
  const code = await revokeCode(box, LI)
  ok(await box.post('/sandbox/phone/hotline', { fromPhone: '13900000921', revokeCode: code }))
  expect((await cashier(box, placed.orderId, 'paid')).body.code).toBe('order-closed')
  expect((await box.db.selectFrom('grant_spending').select('spent_fen').execute())[0]?.spent_fen).toBe(0)
  const li = await box.signIn('liguilan')
  expect(ok(await li.get(`/api/settlement/orders/${placed.orderId}`)).status).toBe('cancelled')
})

test('an order never lives longer than its grant', async () => {
  const agent = await box.signIn('wangcunming', 'alipay')
  const errand = { relation: 'villager', scopes: ['pay'] as const, term: undefined, perDayFen: undefined }
  await granted(box, agent, errand)
  await showFace(box, agent)
  await box.advance(29 * 60)
  const placed = created(await ordered(agent))
  await box.advance(61)
  expect((await cashier(box, placed.orderId, 'paid')).body.code).toBe('order-closed')
})

test('an agent pays once a consent; on WeChat he is told plainly that there is no relation', async () => {
  const errand = { relation: 'villager', scopes: ['pay'] as const, term: undefined, perDayFen: undefined }
  const onWeChat = await box.signIn('wangcunming', 'weapp')
  await granted(box, onWeChat, errand)
  await showFace(box, onWeChat)
  const refused = await ordered(onWeChat)
  expect([refused.status, refused.body.code]).toEqual([422, 'relation-unknown'])
  expect(refused.body.detail).toContain('没有扣钱')
  const onAlipay = await box.signIn('wangcunming', 'alipay')
  const placed = created(await ordered(onAlipay))
  expect(placed.relation).toBe('村民')
  await cashier(box, placed.orderId, 'paid')
  const [stored] = await box.db.selectFrom('settlement_orders').select('channel_order').execute()
  expect(stored?.channel_order).toMatchObject({ rels_pay_flag: '1', rels_pay_user_name: '李*兰' })
  const second = await issue(box, {
    personId: LI,
    lines: [{ name: '挂号', category: 'C', unitPriceFen: 100, quantity: 1 }],
  })
  expect((await ordered(onAlipay, LI, second.billId)).body.code).toBe('grant-ceiling')
})

test('a code shown under a grant dies with it', async () => {
  await granted(box, zhou, {
    scopes: ['show-code'],
    whom: { by: 'personId', personId: 'person-zhoujianguo' },
    relation: 'parent',
  })
  await showFace(box, zhou)
  const father = { actingFor: 'person-zhoujianguo' }
  const { code } = ok(await zhou.post('/api/credential/code', undefined, father))
  const [grant] = ok(await zhou.get('/api/family/grants')).actingFor
  ok(await zhou.delete(`/api/family/grants/${grant.grantId}`))
  const scan = { code, businessType: '01101', institutionId: 'H99010000001' }
  expect((await box.post('/sandbox/terminal/scan', scan)).body.code).toBe('code-expired')
})

test('a newer grant takes the place of the older one and its ceilings', async () => {
  await granted(box, zhou, { scopes: ['pay'], perPaymentFen: 20_000, perDayFen: 20_000 })
  await showFace(box, zhou)
  expect((await ordered()).body.code).toBe('grant-ceiling')
  await granted(box, zhou, { scopes: ['pay'] })
  const { actingFor } = ok(await zhou.get('/api/family/grants'))
  expect(actingFor.map((one: { state: string; endedBy: string | null }) => [one.state, one.endedBy])).toEqual([
    ['active', null],
    ['ended', 'replaced'],
  ])
  expect((await ordered()).status).toBe(201)
  expect(ok(await zhou.get('/api/family/rules'))).toMatchObject({ members: 1, memberLimit: 7, isAgent: false })
  expect(ok(await ask(zhou)).status).toBe('awaiting-consent')
})
