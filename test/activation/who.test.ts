import { openSandbox, type Sandbox } from '../shared/sandbox'
import { apply, begin, formOf, freshCode } from './steps'

let box: Sandbox
beforeAll(async () => {
  box = await openSandbox()
})
beforeEach(() => box.reset())
afterAll(() => box.close())

test.each([
  ['newcomer', 201, undefined],
  ['elder', 201, undefined],
  ['expecting', 201, undefined],
  ['permit', 201, undefined],
  ['uninsured', 422, 'not-insured'],
  ['paused', 422, 'insurance-paused'],
  ['child', 422, 'under-age'],
  ['deceased', 422, 'deceased'],
  ['zhouxiao', 409, 'already-activated'],
  ['elsewhere', 409, 'already-activated'],
])('%s begins: %i %s', async (personaId, status, code) => {
  const answer = await apply(await box.signIn(personaId), await formOf(box, personaId))
  expect([answer.status, answer.body.code]).toEqual([status, code])
})

test('who activated elsewhere is told where, and shows the one nationwide code here at once', async () => {
  const person = await box.signIn('elsewhere', 'alipay')
  const answer = await apply(person, await formOf(box, 'elsewhere'))
  expect(answer.body.detail).toMatch(/^\d{4} 年 \d+ 月 \d+ 日已经在别的程序里激活过。全国只有这一个码/)
  expect((await person.get('/api/credential')).body).toMatchObject({ status: 'active', activatedIn: 'other' })
  expect(await freshCode(person)).toMatch(/^9900/)
})

test('the number is judged before anything is looked up, in words', async () => {
  const person = await box.signIn('newcomer')
  const form = await formOf(box, 'newcomer')
  const fault = async (certNo: string) => (await apply(person, { ...form, certNo })).body
  expect(await fault(form.certNo.slice(0, 17))).toMatchObject({
    code: 'cert-no-invalid',
    fields: { certNo: '少了 1 位' },
  })
  const wrong = form.certNo.slice(0, 17) + (form.certNo.endsWith('1') ? '2' : '1')
  expect((await fault(wrong)).fields.certNo).toContain('最后一位不对')
  expect((await apply(person, { ...form, certNo: `  ${form.certNo.toLowerCase()} ` })).status).toBe(201)
})

test('a mismatch tells nothing: own name with another number, another person whole, nobody', async () => {
  const person = await box.signIn('newcomer')
  const [own, other] = [await formOf(box, 'newcomer'), await formOf(box, 'stranger')]
  const answers = [
    await apply(person, { ...own, certNo: other.certNo }),
    await apply(person, { ...own, name: '何欣' }),
    await apply(person, other),
    await apply(person, { ...own, certNo: '11010519491231002X' }),
  ]
  const told = answers.map(({ status, body: { traceId, ...rest } }) => ({ status, ...rest }))
  expect(told[0]).toMatchObject({ status: 422, code: 'identity-mismatch' })
  expect(told[0]).not.toHaveProperty('fields')
  for (const each of told) expect(each).toEqual(told[0])
})

test('guessing numbers ends after 20 a day, also for the right one, and goes on the next day', async () => {
  const person = await box.signIn('newcomer')
  const form = await formOf(box, 'newcomer')
  for (let guess = 0; guess < 20; guess += 1) {
    expect((await apply(person, { ...form, name: `何${guess}` })).body.code).toBe('identity-mismatch')
  }
  const stopped = await apply(person, form)
  expect(stopped).toMatchObject({ status: 429, body: { code: 'too-many-requests' } })
  const wait = Number(stopped.headers.get('Retry-After'))
  expect(wait).toBeGreaterThan(0)
  expect(wait).toBeLessThanOrEqual(86_400)
  await box.advance(wait)
  expect((await apply(await box.signIn('newcomer'), form)).status).toBe(201)
})

test('without the consent nothing is looked at', async () => {
  const person = await box.signIn('newcomer')
  const { name, certType, phone } = await formOf(box, 'newcomer')
  const answer = await person.post('/api/activation/applications', {
    name,
    certType,
    certNo: '1',
    phone,
    consents: ['face'],
  })
  expect(answer.body.code).toBe('consent-missing')
  expect(await box.db.selectFrom('consents').selectAll().execute()).toEqual([])
})

test('beginning again takes up the open application without loss', async () => {
  const { person, form, path } = await begin(box, 'newcomer')
  const { verifyId } = (await person.post(`${path}/face`, { consents: ['face'] })).body
  await box.post(`/sandbox/face/${verifyId}`, { result: 'failed' })
  const elsewhere = await box.signIn('newcomer', 'h5')
  const again = await apply(elsewhere, { ...form, phone: '19900009999' })
  expect(again.body).toMatchObject({
    applicationId: path.split('/').at(-1),
    faceFailures: 1,
    maskedPhone: '199****9999',
  })
  const rows = await box.db.selectFrom('activation_applications').selectAll().execute()
  expect(rows).toHaveLength(1)
})

test('two beginnings at once make one application', async () => {
  const person = await box.signIn('newcomer')
  const form = await formOf(box, 'newcomer')
  const answers = await Promise.all(Array.from({ length: 6 }, () => apply(person, form)))
  expect(answers.map((answer) => answer.status)).toEqual(Array(6).fill(201))
  expect(new Set(answers.map((answer) => answer.body.applicationId)).size).toBe(1)
})

test('after 24 hours it is over: it says so, and its phone is wiped at the next beginning', async () => {
  const { person, form, path } = await begin(box, 'newcomer')
  await box.advance(86_400)
  const later = await box.signIn('newcomer')
  expect((await person.get(path)).body.code).toBe('session-expired')
  expect((await later.get(path)).body.status).toBe('expired')
  for (const [call, body] of [
    ['sms'],
    ['slip'],
    ['face', { consents: ['face'] }],
    ['verify', { way: 'counter' }],
    ['pin', { pin: '280614' }],
  ] as const) {
    expect((await later.post(`${path}/${call}`, body)).body.code).toBe('application-expired')
  }
  const fresh = await apply(later, form)
  expect(`/api/activation/applications/${fresh.body.applicationId}`).not.toBe(path)
  const old = await box.db.selectFrom('activation_applications').selectAll().where('open', '=', false).execute()
  expect(old).toMatchObject([{ phone: null }])
})

test("another person's application is not found", async () => {
  const { path } = await begin(box, 'newcomer')
  const stranger = await box.signIn('stranger')
  expect((await stranger.get(path)).status).toBe(404)
  expect((await stranger.post(`${path}/sms`)).status).toBe(404)
  expect((await stranger.post(`${path}/pin`, { pin: '280614' })).status).toBe(404)
})
