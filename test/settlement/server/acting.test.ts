import { openSandbox, type Sandbox, type SignedIn } from '../../shared/sandbox'
import { cashier, created, issue, order, pictureLines, preview, share } from './desk'

let box: Sandbox
let zhou: SignedIn
const LI = 'person-liguilan'
const acting = { actingFor: LI }
beforeAll(async () => {
  box = await openSandbox()
})
beforeEach(async () => {
  await box.reset()
  zhou = await box.signIn('zhouxiao')
  const now = Date.now()
  await box.db
    .insertInto('grants')
    .values({
      grant_id: 'grant-1',
      actor_id: zhou.personId,
      subject_id: LI,
      scopes: JSON.stringify(['view', 'pay']),
      per_payment_fen: 10_000,
      per_day_fen: 10_000,
      face_within_seconds: null,
      created_at: now,
      starts_at: now - 1000,
      expires_at: now + 86_400_000,
      revoked_at: null,
    })
    .execute()
  await share(box, zhou.personId, LI, 15_000)
})
afterAll(() => box.close())

const shownPicture = async () => {
  const { billId } = await issue(box, { personId: LI, medType: '14', lines: pictureLines })
  return created(await preview(zhou, billId, {}, acting))
}
const spent = async () => (await box.db.selectFrom('grant_spending').select('spent_fen').execute())[0]?.spent_fen

test('paying for grandmother names payer, patient and whose money, and she is told at once', async () => {
  const shown = await shownPicture()
  expect(shown.sources.map((one: { title: string }) => one.title)).toEqual([
    '医保基金付',
    '李桂兰的个人账户',
    '周晓的共济账户',
    '周晓另外付',
  ])
  expect(shown.sources[2].note).toBe('您设的上限：一次 150 元')
  const placed = created(await order(zhou, shown.previewId, acting))
  const told = (await box.get(`/sandbox/messages?personId=${LI}`)).body
  expect(told).toHaveLength(3)
  expect(told[0].text).toBe('李桂兰您好，周晓正在替您付 404.60 元医药费。不是您看的病，请打 12393。')
  await cashier(box, placed.orderId, 'paid')
  const { body } = await zhou.get(`/api/settlement/orders/${placed.orderId}`, acting)
  expect(body.receipt).toMatchObject({ patientName: '李桂兰', payerName: '周晓' })
  const [stored] = await box.db.selectFrom('settlement_orders').selectAll().execute()
  expect(stored).toMatchObject({
    patient_id: LI,
    payer_id: zhou.personId,
    holder_id: zhou.personId,
    grant_id: 'grant-1',
  })
  expect(stored?.channel_order).toMatchObject({ pay_for_relatives: true, mix_pay_type: 'CASH_AND_INSURANCE' })
  const acts = await box.db.selectFrom('acts').select(['operation', 'actor_id', 'subject_id', 'amount_fen']).execute()
  const who = { actor_id: zhou.personId, subject_id: LI, amount_fen: 40_460 }
  expect(acts.filter((act) => act.operation.startsWith('settlement.'))).toEqual([
    { operation: 'settlement.createOrder', ...who },
    { operation: 'settlement.pay', ...who },
  ])
})

test('the receipt says that she was told only as far as it stands in the outbox', async () => {
  const placed = created(await order(zhou, (await shownPicture()).previewId, acting))
  await cashier(box, placed.orderId, 'paid')
  const told = async () => (await zhou.get(`/api/settlement/orders/${placed.orderId}`, acting)).body.receipt.told
  expect(await told()).toEqual({ sms: true, maskedPhone: '139****0921' })
  const sent = box.db.deleteFrom('messages').where('person_id', '=', LI)
  await sent.where('channel', 'in', ['sms', 'voice']).execute()
  expect(await told()).toEqual({ sms: false, maskedPhone: '' })
  await sent.execute()
  expect(await told()).toBeUndefined()
  // To herself nothing is said: she has the receipt.
  const li = await box.signIn('liguilan')
  expect((await li.get(`/api/settlement/orders/${placed.orderId}`)).body.receipt.told).toBeUndefined()
})

test('the order is not hers without acting for the patient', async () => {
  const placed = created(await order(zhou, (await shownPicture()).previewId, acting))
  expect((await zhou.get(`/api/settlement/orders/${placed.orderId}`)).status).toBe(404)
})

test('cash counts against the ceiling of the day, and comes back when nothing came of it', async () => {
  const first = created(await order(zhou, (await shownPicture()).previewId, acting))
  expect(await spent()).toBe(5531)
  expect((await order(zhou, (await shownPicture()).previewId, acting)).body.code).toBe('grant-ceiling')
  await cashier(box, first.orderId, 'cancelled')
  expect(await spent()).toBe(0)
  const second = created(await order(zhou, (await shownPicture()).previewId, acting))
  await cashier(box, second.orderId, 'insurance-failed')
  expect(await spent()).toBe(0)
  const third = created(await order(zhou, (await shownPicture()).previewId, acting))
  await cashier(box, third.orderId, 'paid')
  expect(await spent()).toBe(5531)
  await box.post(`/sandbox/orders/${third.orderId}/reversal`)
  expect(await spent()).toBe(0)
})

test('an order that ran out no longer counts against the ceiling', async () => {
  created(await order(zhou, (await shownPicture()).previewId, acting))
  await box.advance(1801)
  expect((await order(zhou, (await shownPicture()).previewId, acting)).status).toBe(201)
  expect(await spent()).toBe(5531)
})

test('on Alipay the same order is written in yuan', async () => {
  const li = await box.signIn('liguilan', 'alipay')
  const { billId } = await issue(box, { personId: LI, medType: '14', lines: pictureLines })
  const placed = created(await order(li, created(await preview(li, billId)).previewId))
  await cashier(box, placed.orderId, 'paid')
  const [stored] = await box.db.selectFrom('settlement_orders').select('channel_order').execute()
  expect(stored?.channel_order).toMatchObject({
    total_amount: '404.60',
    gov_amount: '199.29',
    account_amount: '150.00',
    real_amount: '55.31',
    rels_pay_flag: '0',
  })
})
