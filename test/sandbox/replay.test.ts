import { setTimeout as sleep } from 'node:timers/promises'
import { randomIds, seededIds } from '../../mock-server/base/ids/ids'
import { openSandbox, type Sandbox } from '../shared/sandbox'

let box: Sandbox
beforeAll(async () => {
  box = await openSandbox()
})
afterAll(() => box.close())

/** A short recording: sign-in, a bill, a preview, an order, a refusal, a payment. */
async function record(seed: number): Promise<string[]> {
  await box.reset(seed)
  await box.post('/sandbox/clock', { now: '2027-01-02T08:00:00+08:00', frozen: true })
  const zhou = await box.signIn('zhouxiao')
  const lines = [{ name: '血常规', category: 'A', unitPriceFen: 12_345, quantity: 2 }]
  const bill = await box.post('/sandbox/bills', {
    personId: zhou.personId,
    institutionId: 'H99010000001',
    medType: '11',
    lines,
  })
  const shown = await zhou.post('/api/settlement/previews', {
    billId: bill.body.billId,
    useAccount: true,
    useMutualAid: false,
  })
  const order = await zhou.post('/api/settlement/orders', { previewId: shown.body.previewId }, { key: 'k' })
  const refused = await zhou.get('/api/bills/nothing')
  const paid = await box.post(`/sandbox/cashier/${order.body.orderId}`, { result: 'paid' })
  const read = await zhou.get(`/api/settlement/orders/${order.body.orderId}`)
  const held = await zhou.get('/api/credential')
  const code = await zhou.post('/api/credential/code')
  return [zhou.token, ...[bill, shown, order, refused, paid, read, held, code].map(({ text }) => text)]
}

test('after a reset with a seed and a frozen clock a recording replays byte for byte', async () => {
  const first = await record(7)
  // A seed that took the real time would show it by the next second.
  await sleep(1100)
  expect(await record(7)).toEqual(first)
  const other = await record(8)
  expect(other[0]).not.toBe(first[0])
})

test('while the clock ticks nothing can be foreseen, whatever the seed', async () => {
  await box.reset(7)
  const first = await box.signIn('zhouxiao')
  await box.reset(7)
  expect((await box.signIn('zhouxiao')).token).not.toBe(first.token)
})

test('ids have their shapes, and calls with different numbers never share one', () => {
  const ids = randomIds()
  expect(ids.id()).toMatch(/^[a-z0-9]{20}$/)
  expect(ids.digits(24)).toMatch(/^\d{24}$/)
  expect(ids.token()).toMatch(/^[\w-]{43}$/)
  const drawn = Array.from({ length: 200 }, (_, call) => seededIds(1, call)).flatMap((from) => [from.id(), from.id()])
  expect(new Set(drawn).size).toBe(400)
  expect(seededIds(3, 4).id()).toBe(seededIds(3, 4).id())
})

test('digits are drawn evenly', () => {
  const counts = new Map<string, number>()
  for (const digit of randomIds().digits(50_000)) counts.set(digit, (counts.get(digit) ?? 0) + 1)
  for (const count of counts.values()) expect(Math.abs(count - 5000)).toBeLessThan(400)
})
