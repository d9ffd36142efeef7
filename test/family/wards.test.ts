import { openSandbox, type Sandbox, type SignedIn } from '../shared/sandbox'
import { messages, ok } from './steps'

const CHILD = 'person-child'
let box: Sandbox
let mother: SignedIn
let child: SignedIn
let zhou: SignedIn
beforeAll(async () => {
  box = await openSandbox()
})
afterAll(() => box.close())
beforeEach(async () => {
  await box.reset()
  ;[mother, child, zhou] = [await box.signIn('paused'), await box.signIn('child'), await box.signIn('zhouxiao')]
  const consent = { person_id: CHILD, version: 'v', actor_id: mother.personId, given_at: 1 }
  await box.db
    .insertInto('consents')
    .values([
      { consent_id: 'identity-1', purpose: 'identity', ...consent },
      { consent_id: 'face-1', purpose: 'face', ...consent },
    ])
    .execute()
})

const path = (rest: string) => `/api/family/wards/${CHILD}/${rest}`

test('a parent of a child under 14 sees, takes back, copies and deletes for her, and both read that it was done', async () => {
  expect(ok(await mother.get('/api/family/wards')).items).toEqual([{ personId: CHILD, name: '周小满', age: 12 }])
  const listed = ok(await mother.get(path('consents'))).items
  expect(listed.map(({ purpose }: { purpose: string }) => purpose).sort()).toEqual(['face', 'identity'])
  expect(ok(await mother.delete(path('consents/face-1'))).effect).toContain('刷过的脸从来没有保存')
  const face = ok(await child.get('/api/account/consents')).items.find(
    (one: { purpose: string }) => one.purpose === 'face',
  )
  expect(face.canWithdraw).toBe(false)

  const kinds = ok(await mother.get(path('holdings'))).items
  expect(kinds.find(({ kind }: { kind: string }) => kind === 'consents').count).toBe(2)
  expect(JSON.stringify(kinds)).not.toContain('您')
  const copy = ok(await mother.get(path('export')))
  expect(copy.person.name).toBe('周小满')
  expect(JSON.stringify(copy)).not.toMatch(/\d{17}[\dX]/)
  const gone = ok(await mother.post(path('deletion')))
  expect(gone.deleted.map(({ title }: { title: string }) => title)).toContain('发给您的通知')
  expect(gone.kept.length).toBeGreaterThan(3)

  const lines = ok(await mother.get('/api/family/records')).items.map(({ text }: { text: string }) => text)
  expect(lines).toEqual([
    '监护人方静删了周小满能删的信息。',
    '监护人方静取了一份周小满的信息。',
    '监护人方静替周小满收回了一项同意。',
  ])
  expect(ok(await child.get('/api/family/records')).items).toHaveLength(3)
  expect((await messages(box, CHILD))[0]?.text).toContain('监护人替你删了能删的信息')
})

test('nobody else, nobody older, and no other child', async () => {
  for (const [other, id] of [
    [zhou, CHILD],
    [child, CHILD],
    [mother, zhou.personId],
  ] as const) {
    for (const rest of ['consents', 'holdings', 'export'])
      expect((await other.get(`/api/family/wards/${id}/${rest}`)).status).toBe(404)
    expect((await other.post(`/api/family/wards/${id}/deletion`)).status).toBe(404)
    expect((await other.delete(`/api/family/wards/${id}/consents/identity-1`)).status).toBe(404)
  }
  // A consent of somebody else under the child's address is not found either.
  const own = { person_id: zhou.personId, version: 'v', actor_id: zhou.personId, given_at: 1 }
  await box.db
    .insertInto('consents')
    .values({ consent_id: 'face-2', purpose: 'face', ...own })
    .execute()
  expect((await mother.delete(path('consents/face-2'))).status).toBe(404)
  // The child herself is led to her guardian.
  expect((await child.post('/api/account/deletion')).body).toMatchObject({ code: 'under-age' })
})

test('on her fourteenth birthday she decides herself', async () => {
  await box.db.updateTable('people').set({ birth_date: '2012-01-01' }).where('person_id', '=', CHILD).execute()
  expect(ok(await mother.get('/api/family/wards')).items).toEqual([])
  expect((await mother.get(path('consents'))).status).toBe(404)
  ok(await child.post('/api/account/deletion'))
})

test('a guardian who is no parent, as long as it is in force', async () => {
  await box.db
    .insertInto('kin_guardians')
    .values({ guardian_id: zhou.personId, ward_id: CHILD, ended_on: null })
    .execute()
  expect(ok(await zhou.get(path('consents'))).items).toHaveLength(2)
  await box.db.updateTable('kin_guardians').set({ ended_on: '2026-01-01' }).execute()
  expect((await zhou.get(path('consents'))).status).toBe(404)
})
