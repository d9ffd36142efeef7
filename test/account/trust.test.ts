import { granted, LI, ok, showFace } from '../family/steps'
import { openSandbox, type Sandbox, type SignedIn } from '../shared/sandbox'

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

const consents = async (who: SignedIn) => ok(await who.get('/api/account/consents')).items

test('a consent to act is taken back with one call, and acting ends with it', async () => {
  await granted(box, zhou)
  await showFace(box, zhou)
  const [consent] = await consents(li)
  expect(consent).toMatchObject({
    purpose: 'family-grant',
    canWithdraw: true,
    title: expect.stringContaining('亲情账户'),
  })
  expect((await (await box.signIn('stranger')).delete(`/api/account/consents/${consent.consentId}`)).status).toBe(404)
  expect(ok(await li.delete(`/api/account/consents/${consent.consentId}`)).effect).toContain('马上停止')
  expect((await zhou.get('/api/home', { actingFor: LI })).body.code).toBe('grant-revoked')
  expect(ok(await zhou.get('/api/family/grants')).actingFor[0]).toMatchObject({ endedBy: 'consent-withdrawn' })
  const again = ok(await li.delete(`/api/account/consents/${consent.consentId}`))
  expect(again.withdrawnAt).toBe((await consents(li))[0].withdrawnAt)
})

test('taking back the face consent forgets when she was checked; taking back identity stops the code', async () => {
  await granted(box, zhou)
  await showFace(box, zhou)
  const face = (await consents(zhou)).find((one: { purpose: string }) => one.purpose === 'face')
  ok(await zhou.delete(`/api/account/consents/${face.consentId}`))
  expect((await zhou.get('/api/home', { actingFor: LI })).body.code).toBe('face-check-needed')

  await box.db
    .insertInto('consents')
    .values({
      consent_id: 'identity-1',
      person_id: zhou.personId,
      purpose: 'identity',
      version: 'v',
      actor_id: zhou.personId,
      given_at: 1,
      withdrawn_at: null,
    })
    .execute()
  const { code } = ok(await zhou.post('/api/credential/code'))
  ok(await zhou.delete('/api/account/consents/identity-1'))
  expect(ok(await zhou.get('/api/credential')).status).toBe('suspended')
  const scan = { code, businessType: '01101', institutionId: 'H99010000001' }
  expect((await box.post('/sandbox/terminal/scan', scan)).body.code).toBe('code-suspended')
})

test('what is held is named with why and until when, and the copy holds no whole number', async () => {
  await granted(box, zhou)
  await showFace(box, zhou)
  const { items } = ok(await zhou.get('/api/account/holdings'))
  for (const item of items) for (const word of [item.title, item.why, item.until]) expect(word).not.toBe('')
  const counts = Object.fromEntries(items.map((item: { kind: string; count: number }) => [item.kind, item.count]))
  expect(counts).toMatchObject({ people: 1, grants: 1, faces: 1, consents: 1 })
  const copy = await zhou.get('/api/account/export')
  expect(ok(copy).parts.map((part: { kind: string }) => part.kind)).toEqual(
    items.map((item: { kind: string }) => item.kind),
  )
  expect(copy.text).toContain('周晓可以替您')
  expect(copy.text).not.toMatch(/990000\d{11}[\dX]|19900000001|_hash/)
})

test('deletion lets go of what may go and names what must stay', async () => {
  await granted(box, zhou)
  await showFace(box, zhou)
  const answer = ok(await zhou.post('/api/account/deletion'))
  expect(answer.deleted).toEqual(
    expect.arrayContaining([
      { title: '刷脸通过的时间（不存人脸）', count: 1 },
      { title: '发给您的通知', count: 1 },
    ]),
  )
  for (const kept of answer.kept) expect([kept.why, kept.until]).not.toContain('')
  expect(ok(await zhou.get('/api/account/messages')).items).toEqual([])
  expect(ok(await zhou.get('/api/family/grants')).actingFor).toHaveLength(1)
  // Hers are untouched: a deletion reaches one person only.
  expect(ok(await li.get('/api/account/messages')).items).toHaveLength(1)
})

test('notices reach who was granted them, and nobody else', async () => {
  await granted(box, zhou, { scopes: ['receive-messages'] })
  await showFace(box, zhou)
  const hers = ok(await zhou.get('/api/account/messages', { actingFor: LI })).items
  expect(hers[0].text).toContain('李桂兰您好，您同意了')
  expect(JSON.stringify(hers)).not.toMatch(/收回码 \d/)
  await granted(box, zhou, { scopes: ['view'] })
  expect((await zhou.get('/api/account/messages', { actingFor: LI })).body.code).toBe('grant-scope')
})

test('a child under 14 deletes with her guardian at the counter', async () => {
  const child = await box.signIn('child')
  expect((await child.post('/api/account/deletion')).body.code).toBe('under-age')
  expect((await child.post('/api/family/face', { consents: ['face'] })).body.code).toBe('under-age')
})
