import { cashier, created, issue, order, plainLines, preview } from '../settlement/server/desk'
import { openSandbox, type Sandbox, type SignedIn } from '../shared/sandbox'
import { LI, messages, ok } from './steps'

let box: Sandbox
let zhou: SignedIn
let li: SignedIn
beforeAll(async () => {
  box = await openSandbox()
})
afterAll(() => box.close())
beforeEach(async () => {
  await box.reset()
  zhou = await box.signIn('zhouxiao')
  li = await box.signIn('liguilan')
})

const offer = (who: SignedIn, change: Record<string, unknown> = {}) =>
  who.post('/api/family/shares', {
    whom: { by: 'personId', personId: LI },
    ceilingPerUseFen: 15_000,
    asking: 'agreed',
    consents: ['share-balance'],
    ...change,
  })
const bill = () => issue(box, { personId: LI, lines: plainLines(20_000) })
const shown = async (billId: string) => created(await preview(li, billId))

test('agreed beforehand: it meets the own part up to the ceiling, both ways are listed, and it stops at once', async () => {
  const share = created(await offer(zhou))
  expect(share).toMatchObject({ side: 'holder', relationWord: '奶奶', other: { name: '李桂兰' }, state: 'active' })
  const mine = ok(await zhou.get('/api/family/shares'))
  expect(mine.rule).toMatchObject({ pastYearOnly: true, reach: 'cross-province', shareableFen: 126_000 })
  expect(mine.rule.lines.join('')).toContain('只能用往年结余，现在有 1,260.00 元')
  const hers = ok(await li.get('/api/family/shares'))
  expect(hers).toMatchObject({ given: [], rule: null })
  expect(hers.received).toMatchObject([{ shareId: share.shareId, side: 'member', relationWord: '孙女' }])

  const { billId } = await bill()
  const before = await shown(billId)
  expect(before.breakdown).toMatchObject({ mutualAidFen: 15_000, cashFen: 5000 })
  const placed = created(await order(li, before.previewId))
  ok(await zhou.delete(`/api/family/shares/${share.shareId}`))
  // What was ordered before is finished; nothing after it.
  expect((await cashier(box, placed.orderId, 'paid')).body.status).toBe('paid')
  expect((await shown((await bill()).billId)).breakdown.mutualAidFen).toBe(0)
  expect(ok(await li.get('/api/family/shares')).received[0]).toMatchObject({ state: 'ended' })
  const [consent] = ok(await zhou.get('/api/account/consents')).items
  expect(consent).toMatchObject({ purpose: 'share-balance', canWithdraw: false })
})

test('each time: the holder is asked for one bill, and her yes is for that bill only', async () => {
  const share = created(await offer(zhou, { asking: 'each-time' }))
  const [first, second] = [await bill(), await bill()]
  expect((await shown(first.billId)).breakdown.mutualAidFen).toBe(0)
  const ask = created(await li.post(`/api/family/shares/${share.shareId}/asks`, { billId: first.billId }))
  expect(ask).toMatchObject({ state: 'waiting', side: 'member', otherName: '周晓', ceilingFen: 15_000 })
  expect((await li.post(`/api/family/asks/${ask.askId}/answer`, { answer: 'agree' })).status).toBe(404)
  expect((await messages(box, zhou.personId))[0]?.text).toContain('李桂兰在示例市第一医院有一张账单')
  expect(ok(await zhou.get('/api/family/shares')).asks).toMatchObject([{ askId: ask.askId, side: 'holder' }])
  expect(ok(await zhou.post(`/api/family/asks/${ask.askId}/answer`, { answer: 'agree' })).state).toBe('agreed')
  expect((await shown(first.billId)).breakdown.mutualAidFen).toBe(15_000)
  expect((await shown(second.billId)).breakdown.mutualAidFen).toBe(0)
  expect((await zhou.post(`/api/family/asks/${ask.askId}/answer`, { answer: 'refuse' })).body.code).toBe(
    'state-conflict',
  )
})

test('sharing money gives no right to act', async () => {
  created(await offer(zhou))
  expect((await zhou.get('/api/home', { actingFor: LI })).body.code).toBe('grant-missing')
  expect(ok(await zhou.get('/api/family/grants'))).toEqual({ actingFor: [], actedBy: [] })
  expect(ok(await zhou.get('/api/family/records')).items).toEqual([])
})

test.each([
  ['without the consent', 'zhouxiao', { consents: [] }, 'consent-missing'],
  [
    'a resident has no account',
    'liguilan',
    { whom: { by: 'personId', personId: 'person-zhouxiao' } },
    'share-unavailable',
  ],
  ['not oneself', 'zhouxiao', { whom: 'self' }, 'state-conflict'],
  ['a stranger is no relative', 'stranger', { whom: 'liguilan' }, 'relation-unknown'],
  ['the dead', 'elder', { whom: 'deceased' }, 'share-unavailable'],
])('%s', async (_, personaId, change, code) => {
  const personas = ok(await box.get('/sandbox/personas'))
  const by = (id: string) => {
    const { form } = personas.find((one: { personaId: string }) => one.personaId === (id === 'self' ? personaId : id))
    return { by: 'certificate', name: form.name, certType: form.certType, certNo: form.certNo }
  }
  const body = 'whom' in change && typeof change.whom === 'string' ? { ...change, whom: by(change.whom) } : change
  expect((await offer(await box.signIn(personaId), body)).body.code).toBe(code)
})

test('twice with one key is once; twice with two keys is refused', async () => {
  const send = (key: string) =>
    zhou.post(
      '/api/family/shares',
      {
        whom: { by: 'personId', personId: LI },
        ceilingPerUseFen: 10_000,
        asking: 'agreed',
        consents: ['share-balance'],
      },
      { key },
    )
  const [a, b] = [await send('k1'), await send('k1')]
  expect(b.body).toEqual(a.body)
  expect((await send('k2')).body.code).toBe('state-conflict')
})
