import { openSandbox, type Sandbox } from '../shared/sandbox'
import { apply, begin, formOf, messagesOf, otherThan, smsCodeOf } from './steps'

let box: Sandbox
beforeAll(async () => {
  box = await openSandbox()
})
beforeEach(() => box.reset())
afterAll(() => box.close())

describe('SMS', () => {
  test('again after 60 s, at most five a day', async () => {
    const { person, path } = await begin(box, 'newcomer')
    expect((await person.post(`${path}/sms`)).status).toBe(200)
    const early = await person.post(`${path}/sms`)
    expect(early).toMatchObject({ status: 429, body: { code: 'too-many-requests' } })
    expect(Number(early.headers.get('Retry-After'))).toBeGreaterThan(50)
    await box.post('/sandbox/clock', { now: '2099-01-01T10:00:00+08:00' })
    const morning = await begin(box, 'newcomer')
    for (let sent = 0; sent < 5; sent += 1) {
      expect((await morning.person.post(`${morning.path}/sms`)).status).toBe(200)
      await box.advance(60)
    }
    const sixth = await morning.person.post(`${morning.path}/sms`)
    expect(sixth.body).toMatchObject({
      code: 'too-many-requests',
      detail: expect.stringContaining('今天已经发了 5 条'),
    })
    expect(sixth.body.retryAfter).toBeGreaterThan(3600)
  })

  test('a wrong code and a wrong card are counted together; after five the code is dead', async () => {
    const { person, form, path } = await begin(box, 'newcomer')
    await person.post(`${path}/sms`)
    const code = await smsCodeOf(box, person.personId)
    const prove = async (typed: string, cardLast6: string) =>
      (await person.post(`${path}/verify`, { way: 'sms', code: typed, cardLast6 })).body
    const wrong = otherThan(code)
    expect(await prove(wrong, form.cardLast6)).toMatchObject({
      code: 'sms-wrong',
      triesLeft: 4,
      fields: { code: '验证码不对，还能试 4 次' },
    })
    expect(await prove(code, '111111')).toMatchObject({
      code: 'card-wrong',
      triesLeft: 3,
      fields: { cardLast6: '社保卡末 6 位不对，还能试 3 次' },
    })
    expect(await prove(wrong, '111111')).toMatchObject({ code: 'sms-wrong', triesLeft: 2 })
    expect(await prove(wrong, form.cardLast6)).toMatchObject({ triesLeft: 1 })
    expect(await prove(wrong, form.cardLast6)).toMatchObject({ triesLeft: 0 })
    expect(await prove(code, form.cardLast6)).toMatchObject({ code: 'sms-expired' })
    await box.advance(60)
    await person.post(`${path}/sms`)
    expect(await prove(await smsCodeOf(box, person.personId), form.cardLast6)).toMatchObject({ status: 'verified' })
  })

  test('tries at the same moment are all counted', async () => {
    const { person, form, path } = await begin(box, 'newcomer')
    await person.post(`${path}/sms`)
    const wrong = otherThan(await smsCodeOf(box, person.personId))
    const proof = { way: 'sms', code: wrong, cardLast6: form.cardLast6 }
    const answers = await Promise.all(Array.from({ length: 8 }, () => person.post(`${path}/verify`, proof)))
    expect(answers.map((answer) => answer.body.code).sort()).toEqual([
      ...Array(3).fill('sms-expired'),
      ...Array(5).fill('sms-wrong'),
    ])
  })

  test('it lives five minutes, and a newer one ends it', async () => {
    const { person, form, path } = await begin(box, 'newcomer')
    const prove = async (code: string) =>
      (await person.post(`${path}/verify`, { way: 'sms', code, cardLast6: form.cardLast6 })).body
    expect(await prove('123456')).toMatchObject({ code: 'sms-expired' })
    await person.post(`${path}/sms`)
    const first = await smsCodeOf(box, person.personId)
    await box.advance(301)
    expect(await prove(first)).toMatchObject({ code: 'sms-expired' })
    await person.post(`${path}/sms`)
    const second = await smsCodeOf(box, person.personId)
    if (first !== second) expect(await prove(first)).toMatchObject({ code: 'sms-wrong' })
    expect(await prove(second)).toMatchObject({ status: 'verified' })
  })

  test('it goes only to the phone on record', async () => {
    const person = await box.signIn('newcomer')
    const { body } = await apply(person, { ...(await formOf(box, 'newcomer')), phone: '13800000000' })
    const sms = body.ways.find((each: { way: string }) => each.way === 'sms')
    expect(sms).toMatchObject({ available: false, reason: expect.stringContaining('预留') })
    const sent = await person.post(`/api/activation/applications/${body.applicationId}/sms`)
    expect(sent.body).toMatchObject({ code: 'way-unavailable', detail: sms.reason })
    expect(await messagesOf(box, person.personId)).toEqual([])
  })
})

describe('face', () => {
  const start = async ({ person, path }: Awaited<ReturnType<typeof begin>>): Promise<string> =>
    (await person.post(`${path}/face`, { consents: ['face'] })).body.verifyId

  test('the platform decides, not the program', async () => {
    const begun = await begin(box, 'newcomer')
    const { person, path } = begun
    const verifyId = await start(begun)
    const prove = async () => (await person.post(`${path}/verify`, { way: 'face', verifyId })).body
    expect(await prove()).toMatchObject({ code: 'state-conflict' })
    await box.post(`/sandbox/face/${verifyId}`, { result: 'passed' })
    expect(await prove()).toMatchObject({ status: 'verified' })
    expect((await box.post(`/sandbox/face/${verifyId}`, { result: 'failed' })).body.code).toBe('state-conflict')
    const checks = await box.db.selectFrom('face_checks').selectAll().execute()
    expect(checks).toMatchObject([{ person_id: person.personId }])
  })

  test('after two failures the other ways come first; after five it is closed', async () => {
    const begun = await begin(box, 'newcomer')
    const { person, path } = begun
    for (let failures = 1; failures <= 5; failures += 1) {
      const verifyId = await start(begun)
      await box.post(`/sandbox/face/${verifyId}`, { result: 'failed' })
      const told = await person.post(`${path}/verify`, { way: 'face', verifyId })
      expect(told.body).toMatchObject({ code: 'face-failed', triesLeft: 5 - failures })
      const { body } = await person.get(path)
      expect(body.faceFailures).toBe(failures)
      expect(body.ways[failures < 2 ? 0 : 3].way).toBe('face')
    }
    const sixth = await person.post(`${path}/face`, { consents: ['face'] })
    expect(sixth.body.code).toBe('way-unavailable')
    expect((await person.post(`${path}/slip`)).status).toBe(200)
  })

  test('it lapses after five minutes', async () => {
    const begun = await begin(box, 'newcomer')
    const verifyId = await start(begun)
    await box.advance(300)
    expect((await box.post(`/sandbox/face/${verifyId}`, { result: 'passed' })).body.code).toBe('state-conflict')
    const asked = await begun.person.post(`${begun.path}/verify`, { way: 'face', verifyId })
    expect(asked.body).toMatchObject({ code: 'state-conflict', detail: expect.stringContaining('超时') })
  })

  test("another application's check does not count", async () => {
    const verifyId = await start(await begin(box, 'elder'))
    await box.post(`/sandbox/face/${verifyId}`, { result: 'passed' })
    const { person, path } = await begin(box, 'newcomer')
    expect((await person.post(`${path}/verify`, { way: 'face', verifyId })).status).toBe(404)
  })
})

describe('counter', () => {
  test('a slip, the clerk, and the code is activated at the counter', async () => {
    const { person, path } = await begin(box, 'elder')
    const slip = (await person.post(`${path}/slip`)).body
    expect(slip).toMatchObject({ qrText: `MSYB-DEMO:${slip.slipNo}`, bring: ['本人身份证', '这张单子'] })
    expect((await person.post(`${path}/slip`)).body.slipNo).toBe(slip.slipNo)
    const ask = async () => (await person.post(`${path}/verify`, { way: 'counter' })).body
    expect(await ask()).toMatchObject({ code: 'counter-pending' })
    const confirmed = await box.post(`/sandbox/counter/${slip.slipNo}`)
    expect(confirmed.body).toMatchObject({ maskedName: '郑*英' })
    expect((await box.post(`/sandbox/counter/${slip.slipNo}`)).body).toEqual(confirmed.body)
    expect(await ask()).toMatchObject({ status: 'verified' })
    const { body } = await person.post(`${path}/pin`, { pin: '280614' })
    expect(body.credential).toMatchObject({ status: 'active', activatedIn: 'counter' })
  })

  test('the slip and with it the application live over the weekend', async () => {
    const { person, path } = await begin(box, 'elder')
    const { slipNo } = (await person.post(`${path}/slip`)).body
    await box.advance(6 * 86_400)
    expect((await box.post(`/sandbox/counter/${slipNo}`)).status).toBe(200)
    const later = await box.signIn('elder')
    expect((await later.post(`${path}/verify`, { way: 'counter' })).body.status).toBe('verified')
  })

  test('a slip ends after seven days; an unknown one is not found; without one the counter is pending', async () => {
    const { person, path } = await begin(box, 'elder')
    expect((await person.post(`${path}/verify`, { way: 'counter' })).body.code).toBe('counter-pending')
    const { slipNo } = (await person.post(`${path}/slip`)).body
    await box.advance(7 * 86_400)
    expect((await box.post(`/sandbox/counter/${slipNo}`)).body.code).toBe('state-conflict')
    expect((await box.post('/sandbox/counter/JH99-NONE')).status).toBe(404)
  })
})

test('a relative: the door is there and says what is needed', async () => {
  const { person, path } = await begin(box, 'newcomer')
  const { status, body } = await person.post(`${path}/verify`, { way: 'relative' })
  expect([status, body.code]).toEqual([422, 'way-unavailable'])
  expect(body.detail).toContain('亲情账户')
})

describe('PIN', () => {
  test('not before it is proved who it is; weak ones and the birthday are refused', async () => {
    const { person, form, path } = await begin(box, 'newcomer')
    const set = async (pin: string) => (await person.post(`${path}/pin`, { pin })).body
    expect(await set('280614')).toMatchObject({ code: 'not-verified' })
    await person.post(`${path}/sms`)
    const code = await smsCodeOf(box, person.personId)
    await person.post(`${path}/verify`, { way: 'sms', code, cardLast6: form.cardLast6 })
    expect(await set('123456')).toMatchObject({ code: 'pin-weak', fields: { pin: expect.stringContaining('连号') } })
    expect(await set('960923')).toMatchObject({ code: 'pin-weak', fields: { pin: expect.stringContaining('生日') } })
    expect((await person.get('/api/credential')).body.status).toBe('none')
    // The answer to the first verify may be lost: asked again it stands.
    expect((await person.post(`${path}/verify`, { way: 'counter' })).body.status).toBe('verified')
    expect((await person.post(`${path}/sms`)).body.code).toBe('state-conflict')
    const both = await Promise.all([set('280614'), set('280615')])
    expect(both.map((body) => body.status).sort()).toEqual([409, 'activated'])
    expect(await set('280614')).toMatchObject({ code: 'already-activated' })
  })
})
