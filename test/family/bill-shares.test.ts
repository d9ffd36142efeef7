import { cashier, created, issue, order, plainLines, preview } from '../settlement/server/desk'
import { openSandbox, type Sandbox, type SignedIn } from '../shared/sandbox'
import { granted, LI, ok, showFace } from './steps'

let box: Sandbox
let zhou: SignedIn
let father: SignedIn
let li: SignedIn
beforeAll(async () => {
  box = await openSandbox()
})
afterAll(() => box.close())
beforeEach(async () => {
  await box.reset()
  ;[zhou, father, li] = [await box.signIn('zhouxiao'), await box.signIn('zhoujianguo'), await box.signIn('liguilan')]
})

const offer = async (who: SignedIn, asking: string) =>
  created(
    await who.post('/api/family/shares', {
      whom: { by: 'personId', personId: LI },
      ceilingPerUseFen: 15_000,
      asking,
      consents: ['share-balance'],
    }),
  )
const listed = async (who: SignedIn, billId: string, options = {}) =>
  ok(await who.get(`/api/family/bills/${billId}/shares`, options)).items

test('who wants to be asked is named with the answer; the answer is in the next figures', async () => {
  const share = await offer(father, 'each-time')
  const { billId } = await issue(box, { personId: LI, lines: plainLines(20_000) })
  expect(await listed(li, billId)).toEqual([
    { shareId: share.shareId, holderName: '周建国', yours: false, ceilingFen: 15_000, state: 'not-asked', askId: null },
  ])
  const { askId } = created(await li.post(`/api/family/shares/${share.shareId}/asks`, { billId }))
  expect(await listed(li, billId)).toMatchObject([{ state: 'waiting', askId }])
  ok(await father.post(`/api/family/asks/${askId}/answer`, { answer: 'agree' }))
  expect(await listed(li, billId)).toMatchObject([{ state: 'agreed' }])
  const shown = created(await preview(li, billId))
  expect(shown.breakdown).toMatchObject({ mutualAidFen: 15_000, cashFen: 5000 })
  const placed = created(await order(li, shown.previewId))
  expect((await cashier(box, placed.orderId, 'paid')).body.status).toBe('paid')
  expect(await listed(li, billId)).toEqual([])
})

test('who may pay for her asks too; an account that is the own one is marked; a small bill asks for no more than itself', async () => {
  await granted(box, zhou)
  await showFace(box, zhou)
  const share = await offer(zhou, 'each-time')
  const { billId } = await issue(box, { personId: LI, lines: plainLines(4000) })
  const acting = { actingFor: LI }
  expect(await listed(zhou, billId, acting)).toMatchObject([{ yours: true, ceilingFen: 4000, holderName: '周晓' }])
  const asked = created(await zhou.post(`/api/family/shares/${share.shareId}/asks`, { billId }, acting))
  ok(await zhou.post(`/api/family/asks/${asked.askId}/answer`, { answer: 'agree' }))
  expect(await listed(zhou, billId, acting)).toMatchObject([{ state: 'agreed' }])
})

test('not listed: agreed beforehand, stopped, and bills of somebody else', async () => {
  await offer(zhou, 'agreed')
  const stopped = await offer(father, 'each-time')
  ok(await father.delete(`/api/family/shares/${stopped.shareId}`))
  const { billId } = await issue(box, { personId: LI, lines: plainLines(20_000) })
  expect(await listed(li, billId)).toEqual([])
  expect((await zhou.get(`/api/family/bills/${billId}/shares`)).status).toBe(404)
})
