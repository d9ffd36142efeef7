import { created, issue, plainLines, preview } from '../settlement/server/desk'
import { openSandbox, type Sandbox, type SignedIn } from '../shared/sandbox'
import { messages, ok } from './steps'

/** 家庭共济 with somebody whom the household register does not tie to the holder: papers, the counter, on. */
let box: Sandbox
let zhou: SignedIn
let stranger: SignedIn
beforeAll(async () => {
  box = await openSandbox()
})
afterAll(() => box.close())
beforeEach(async () => {
  await box.reset()
  zhou = await box.signIn('zhouxiao')
  stranger = await box.signIn('stranger')
})

async function byCertificate(personaId: string) {
  const { form } = ok(await box.get('/sandbox/personas')).find(
    (one: { personaId: string }) => one.personaId === personaId,
  )
  return { by: 'certificate', name: form.name, certType: form.certType, certNo: form.certNo }
}
const terms = { ceilingPerUseFen: 15_000, asking: 'agreed', consents: ['share-balance'] }
const prove = async (who: SignedIn, change: Record<string, unknown> = {}) =>
  who.post('/api/family/share-proofs', {
    whom: await byCertificate('stranger'),
    relation: 'sibling',
    kind: 'kinship-notarised',
    pages: 2,
    ...terms,
    ...change,
  })
const review = (counterNo: string, body: unknown) => box.post(`/sandbox/family-counter/${counterNo}/proof`, body)
const shares = async (who: SignedIn) => ok(await who.get('/api/family/shares'))
const proofs = async () => ok(await zhou.get('/api/family/share-proofs')).items
const consent = async () => ok(await zhou.get('/api/account/consents')).items[0]

test('refused without papers; with papers the counter looks, and then it pays', async () => {
  const whom = await byCertificate('stranger')
  expect((await zhou.post('/api/family/shares', { whom, ...terms })).body.code).toBe('relation-unknown')
  const proof = created(await prove(zhou))
  expect(proof).toMatchObject({ state: 'in-review', relation: 'sibling', pages: 2, note: '' })
  expect(await proofs()).toMatchObject([{ shareId: proof.shareId, state: 'in-review' }])
  expect((await shares(zhou)).given).toEqual([])
  expect(ok(await review(proof.counterNo, { result: 'accepted' }))).toMatchObject({ status: 'accepted' })
  expect(await proofs()).toEqual([])
  expect((await shares(zhou)).given).toMatchObject([{ shareId: proof.shareId, relation: 'sibling', state: 'active' }])
  expect((await shares(stranger)).received).toMatchObject([{ side: 'member', relation: 'sibling' }])
  expect((await messages(box, stranger.personId))[0]?.text).toContain('约了家庭共济')
  expect((await messages(box, zhou.personId))[0]?.text).toContain('从现在起可以用')
  const { billId } = await issue(box, { personId: stranger.personId, lines: plainLines(20_000) })
  const shown = created(
    await stranger.post('/api/settlement/previews', { billId, useAccount: false, useMutualAid: true }),
  )
  expect(shown.breakdown.mutualAidFen).toBeGreaterThan(0)
  ok(await zhou.delete(`/api/family/shares/${proof.shareId}`))
  expect(created(await preview(stranger, billId)).breakdown.mutualAidFen).toBe(0)
  expect((await review(proof.counterNo, { result: 'accepted' })).body.code).toBe('state-conflict')
})

test('rejected: nothing is on, the consent is gone, the reason is told, and another paper may follow', async () => {
  const first = created(await prove(zhou))
  ok(await review(first.counterNo, { result: 'rejected', note: '看不清公章' }))
  expect(await proofs()).toMatchObject([{ state: 'rejected', note: '看不清公章' }])
  expect((await shares(zhou)).given).toEqual([])
  expect((await consent()).withdrawnAt).not.toBeNull()
  const second = created(await prove(zhou))
  expect(await proofs()).toMatchObject([{ shareId: second.shareId, state: 'in-review' }])
  ok(await review(second.counterNo, { result: 'accepted' }))
})

test('taken back by the holder, or by her consent: the counter can turn nothing on any more', async () => {
  const first = created(await prove(zhou))
  ok(await zhou.delete(`/api/family/share-proofs/${first.shareId}`))
  expect((await review(first.counterNo, { result: 'accepted' })).body.code).toBe('state-conflict')
  expect((await zhou.delete(`/api/family/share-proofs/${first.shareId}`)).body.code).toBe('state-conflict')
  const second = created(await prove(zhou))
  ok(await zhou.delete(`/api/account/consents/${(await consent()).consentId}`))
  expect((await review(second.counterNo, { result: 'accepted' })).body.code).toBe('state-conflict')
  expect((await shares(zhou)).given).toEqual([])
})

test('a newer application takes the place of the older one', async () => {
  const first = created(await prove(zhou))
  const second = created(await prove(zhou, { kind: 'committee-letter' }))
  expect((await review(first.counterNo, { result: 'accepted' })).body.code).toBe('state-conflict')
  expect((await review(second.counterNo, { result: 'accepted' })).status).toBe(200)
})

test.each([
  ['without the consent', 'zhouxiao', {}, { consents: [] }, 'consent-missing'],
  ['a resident has no account', 'liguilan', {}, {}, 'share-unavailable'],
  ['whom the register knows', 'zhouxiao', { whom: 'liguilan' }, {}, 'state-conflict'],
  ['a villager shares no account', 'zhouxiao', {}, { relation: 'villager' }, 'malformed'],
  ['the dead', 'zhouxiao', { whom: 'deceased' }, {}, 'deceased'],
])('%s', async (_, personaId, who, change, code) => {
  const whom = 'whom' in who ? { whom: await byCertificate(String(who.whom)) } : {}
  expect((await prove(await box.signIn(personaId), { ...whom, ...change })).body.code).toBe(code)
})

test('nobody else reads it or takes it back', async () => {
  const proof = created(await prove(zhou))
  expect(ok(await stranger.get('/api/family/share-proofs')).items).toEqual([])
  expect((await stranger.delete(`/api/family/share-proofs/${proof.shareId}`)).status).toBe(404)
})
