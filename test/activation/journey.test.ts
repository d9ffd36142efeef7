import { openSandbox, type Sandbox } from '../shared/sandbox'
import { apply, begin, formOf, freshCode, messagesOf, scanAt, smsCodeOf } from './steps'

let box: Sandbox
beforeAll(async () => {
  box = await openSandbox()
})
beforeEach(() => box.reset())
afterAll(() => box.close())

const PIN = { pin: '280614' }

test('a newcomer activates by SMS and is scanned at the hospital, over plain HTTP', async () => {
  const newcomer = await box.signIn('newcomer')
  const form = await formOf(box, 'newcomer')
  expect((await newcomer.get('/api/credential')).body.status).toBe('none')

  const application = await apply(newcomer, form)
  expect(application.status).toBe(201)
  expect(application.body).toMatchObject({ status: 'identified', maskedName: '何*', maskedPhone: '199****0003' })
  expect(application.body.ways.map((each: { way: string }) => each.way)).toEqual(['face', 'sms', 'counter', 'relative'])
  const path = `/api/activation/applications/${application.body.applicationId}`

  const sent = await newcomer.post(`${path}/sms`)
  expect(sent.body).toMatchObject({ maskedPhone: '199****0003', resendAfterSeconds: 60 })
  const [sms] = await messagesOf(box, newcomer.personId)
  expect(sms).toMatchObject({
    channel: 'sms',
    text: expect.stringMatching(/^【码上医保 演示】验证码 \d{6}，5 分钟内有效。/),
  })
  expect(sms?.text.match(/\d{6}/g)).toHaveLength(1)

  const code = await smsCodeOf(box, newcomer.personId)
  const verified = await newcomer.post(`${path}/verify`, { way: 'sms', code, cardLast6: form.cardLast6 })
  expect(verified.body.status).toBe('verified')
  const activated = await newcomer.post(`${path}/pin`, PIN)
  expect(activated).toMatchObject({ status: 200, body: { status: 'activated' } })
  expect(activated.body.credential).toMatchObject({ status: 'active', maskedName: '何*', activatedIn: 'weapp' })
  expect((await messagesOf(box, newcomer.personId))[0]?.text).toContain('激活好了')

  const shown = await newcomer.post('/api/credential/code')
  expect(shown.status).toBe(201)
  expect(shown.body.code).toMatch(/^9900\d{24}$/)
  expect((await newcomer.get('/api/credential/code')).body.state).toBe('fresh')

  const scan = await scanAt(box, shown.body.code)
  expect(scan).toMatchObject({
    status: 200,
    body: { maskedName: '何*', insuranceLabel: '杭州市职工医保', institutionName: '示例市第一医院' },
  })
  expect(scan.text).not.toContain(form.certNo)
  expect((await newcomer.get('/api/credential/code')).body).toMatchObject({
    state: 'used',
    usedFor: '挂号',
    institutionName: '示例市第一医院',
  })
  expect((await messagesOf(box, newcomer.personId))[0]?.text).toContain('示例市第一医院')
})

test('nothing secret is stored or logged in the clear', async () => {
  const { person, form, path } = await begin(box, 'newcomer')
  await person.post(`${path}/sms`)
  const sms = await smsCodeOf(box, person.personId)
  await person.post(`${path}/verify`, { way: 'sms', code: sms, cardLast6: form.cardLast6 })
  await person.post(`${path}/pin`, PIN)
  const code = await freshCode(person)
  await scanAt(box, code)
  const [smsRows, codes, applications, credentials, acts] = await Promise.all([
    box.db.selectFrom('activation_sms').selectAll().execute(),
    box.db.selectFrom('credential_codes').selectAll().execute(),
    box.db.selectFrom('activation_applications').selectAll().execute(),
    box.db.selectFrom('credentials').selectAll().where('person_id', '=', person.personId).execute(),
    box.db.selectFrom('acts').selectAll().where('subject_id', '=', person.personId).execute(),
  ])
  expect([smsRows.length, codes.length, applications.length, credentials.length]).toEqual([1, 1, 1, 1])
  expect(smsRows[0]?.code_hash).toMatch(/^[0-9a-f]{64}$/)
  expect(credentials[0]?.pin_hash).toMatch(/^scrypt\$16384\$8\$1\$/)
  expect(applications[0]).toMatchObject({ status: 'activated', open: false, phone: null })
  const kept = JSON.stringify([smsRows, codes, applications, credentials, acts, box.lines])
  for (const secret of [code, form.certNo, form.phone]) expect(kept).not.toContain(secret)
  expect(JSON.stringify([acts, box.lines])).not.toMatch(new RegExp(`${sms}|${PIN.pin}`))
  expect(acts.map((act) => act.operation).sort()).toEqual([
    'activation.createApplication',
    'activation.setPin',
    'activation.verify',
    'sandbox.scanCode',
  ])
})

test('the consent to the real-name check is kept with version, time and channel; the face has its own', async () => {
  const { person, path } = await begin(box, 'newcomer')
  const consents = () => box.db.selectFrom('consents').selectAll().where('person_id', '=', person.personId).execute()
  expect(await consents()).toMatchObject([
    { purpose: 'identity', version: 'identity-2026-11', actor_id: person.personId },
  ])
  expect((await person.post(`${path}/face`, { consents: [] })).body.code).toBe('consent-missing')
  expect(await consents()).toHaveLength(1)
  await person.post(`${path}/face`, { consents: ['face'] })
  expect((await consents()).map((each) => each.purpose).sort()).toEqual(['face', 'identity'])
})

test('the same seed and a frozen clock send the same SMS code and show the same 医保码', async () => {
  const run = async () => {
    await box.reset(7)
    await box.post('/sandbox/clock', { now: '2027-03-01T09:00:00+08:00', frozen: true })
    const { person, form, path } = await begin(box, 'newcomer')
    await person.post(`${path}/sms`)
    const sms = await smsCodeOf(box, person.personId)
    await person.post(`${path}/verify`, { way: 'sms', code: sms, cardLast6: form.cardLast6 })
    await person.post(`${path}/pin`, PIN)
    return [sms, await freshCode(person)]
  }
  const first = await run()
  expect(first[1]).toMatch(/^9900\d{24}$/)
  expect(await run()).toEqual(first)
})
