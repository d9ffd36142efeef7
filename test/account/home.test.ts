import { insuranceLine } from '../../mock-server/services/account/home'
import { openSandbox, type Sandbox } from '../shared/sandbox'

let box: Sandbox
beforeAll(async () => {
  box = await openSandbox()
})
afterAll(() => box.close())

const home = async (personaId: string) => (await (await box.signIn(personaId)).get('/api/home')).body

test.each([
  ['zhouxiao', 'active', '杭州市职工医保，已激活', null],
  ['liguilan', 'none', '安康市居民医保，还没激活', { kind: 'activate' }],
  ['uninsured', 'none', '没有查到医保', { kind: 'activate' }],
  ['paused', 'none', '杭州市职工医保，现在是暂停的', { kind: 'activate' }],
  ['expecting', 'none', '杭州市职工医保，还没激活', { kind: 'activate' }],
])('home of %s', async (personaId, credential, line, next) => {
  expect(await home(personaId)).toMatchObject({ credential, insuranceLine: line, next, openBills: 0 })
})

test('a stopped code and an insurance that has ended are said', () => {
  const row = { insuranceType: '310', region: '330100', label: '杭州市职工医保', retired: false } as const
  expect(insuranceLine({ insurances: [{ ...row, status: 'normal' }] }, 'suspended')).toBe(
    '杭州市职工医保，医保码停用了',
  )
  expect(insuranceLine({ insurances: [{ ...row, status: 'ended' }] }, 'active')).toBe('杭州市职工医保，已经结束')
})

test('a bill, then the order that pays it, is the next step', async () => {
  const zhou = await box.signIn('zhouxiao')
  const bill = await box.post('/sandbox/bills', {
    personId: zhou.personId,
    institutionId: 'H99010000001',
    medType: '11',
    lines: [{ name: '挂号', category: 'C', unitPriceFen: 5000, quantity: 1 }],
  })
  const { billId } = bill.body
  const waiting = (await zhou.get('/api/home')).body
  expect(waiting).toMatchObject({ next: { kind: 'bill', billId, totalFen: 5000 }, openBills: 1 })
  const shown = await zhou.post('/api/settlement/previews', { billId, useAccount: false, useMutualAid: false })
  const order = await zhou.post('/api/settlement/orders', { previewId: shown.body.previewId })
  const { orderId } = order.body
  expect((await zhou.get('/api/home')).body.next).toMatchObject({ kind: 'order', orderId, cashFen: 5000 })
})

test('age follows the clock', async () => {
  expect((await home('liguilan')).person.age).toBe(76)
  await box.post('/sandbox/clock', { now: '2027-05-11T23:59:59+08:00', frozen: true })
  expect((await home('liguilan')).person.age).toBe(76)
  await box.advance(1)
  expect((await home('liguilan')).person.age).toBe(77)
})
