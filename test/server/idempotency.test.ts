import { randomUUID } from 'node:crypto'
import { openSandbox, type Sandbox, type SignedIn } from '../shared/sandbox'

let box: Sandbox
let zhou: SignedIn
beforeAll(async () => {
  box = await openSandbox()
})
afterAll(() => box.close())
beforeEach(async () => {
  await box.reset()
  zhou = await box.signIn('zhouxiao')
})

const HOSPITAL = 'H99010000001'
const ORDERS = '/api/settlement/orders'

async function preview(of: SignedIn): Promise<string> {
  const lines = [{ name: '血常规', category: 'A', unitPriceFen: 2500, quantity: 1 }]
  const bill = await box.post('/sandbox/bills', {
    personId: of.personId,
    institutionId: HOSPITAL,
    medType: '11',
    lines,
  })
  const { billId } = bill.body
  const shown = await of.post('/api/settlement/previews', { billId, useAccount: false, useMutualAid: false })
  return shown.body.previewId
}

const orders = () => box.db.selectFrom('settlement_orders').select('order_id').execute()

test('without a key nothing is done', async () => {
  const previewId = await preview(zhou)
  const answer = await zhou.post(ORDERS, { previewId }, { key: null })
  expect([answer.status, answer.body.code]).toEqual([400, 'idempotency-key-missing'])
  expect(await orders()).toEqual([])
})

test('the same key and body give the same answer to the letter', async () => {
  const previewId = await preview(zhou)
  const first = await zhou.post(ORDERS, { previewId }, { key: 'k1' })
  const again = await zhou.post(ORDERS, { previewId }, { key: 'k1' })
  expect(first.status).toBe(201)
  expect([again.status, again.text]).toEqual([first.status, first.text])
  expect(await orders()).toHaveLength(1)
})

test('the same key with another body is refused', async () => {
  await zhou.post(ORDERS, { previewId: await preview(zhou) }, { key: 'k1' })
  const other = await zhou.post(ORDERS, { previewId: 'another' }, { key: 'k1' })
  expect([other.status, other.body.code]).toEqual([409, 'idempotency-key-reused'])
})

test('a key belongs to one person and one operation', async () => {
  const lu = await box.signIn('stranger')
  const mine = await zhou.post(ORDERS, { previewId: await preview(zhou) }, { key: 'k1' })
  const hers = await lu.post(ORDERS, { previewId: await preview(lu) }, { key: 'k1' })
  expect([mine.status, hers.status]).toEqual([201, 201])
  const cancelled = await zhou.post(`${ORDERS}/${mine.body.orderId}/cancel`, undefined, { key: 'k1' })
  expect(cancelled.body.status).toBe('cancelled')
})

test('fifty calls at once are one execution and fifty equal answers', async () => {
  const previewId = await preview(zhou)
  const key = randomUUID()
  const answers = await Promise.all(Array.from({ length: 50 }, () => zhou.post(ORDERS, { previewId }, { key })))
  expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1)
  expect(answers[0]?.status).toBe(201)
  expect(await orders()).toHaveLength(1)
})

test('a refusal is kept too: fifty calls at once hear the same', async () => {
  const key = randomUUID()
  const answers = await Promise.all(
    Array.from({ length: 50 }, () => zhou.post(ORDERS, { previewId: 'nothing' }, { key })),
  )
  expect(new Set(answers.map(({ text }) => text)).size).toBe(1)
  expect(answers[0]?.body.code).toBe('not-found')
})

test('after 24 hours a key is free again', async () => {
  await zhou.post(ORDERS, { previewId: await preview(zhou) }, { key: 'k1' })
  await box.advance(24 * 3600 - 60)
  zhou = await box.signIn('zhouxiao')
  expect((await zhou.post(ORDERS, { previewId: 'another' }, { key: 'k1' })).body.code).toBe('idempotency-key-reused')
  await box.advance(120)
  const later = await zhou.post(ORDERS, { previewId: await preview(zhou) }, { key: 'k1' })
  expect(later.status).toBe(201)
})

test('an answer lost on the way is given when asked again', async () => {
  const previewId = await preview(zhou)
  await box.post('/sandbox/faults', { operationId: 'settlement.createOrder', kind: 'timeout-after-commit', times: 1 })
  await expect(zhou.post(ORDERS, { previewId }, { key: 'k1' })).rejects.toThrow()
  const again = await zhou.post(ORDERS, { previewId }, { key: 'k1' })
  expect(again.status).toBe(201)
  expect(await orders()).toHaveLength(1)
})
