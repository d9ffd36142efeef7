import { openSandbox, type Sandbox, type SignedIn } from '../shared/sandbox'
import { freshCode, messagesOf, scanAt } from './steps'

let box: Sandbox
let zhou: SignedIn
beforeAll(async () => {
  box = await openSandbox()
})
beforeEach(async () => {
  await box.reset()
  zhou = await box.signIn('zhouxiao')
})
afterAll(() => box.close())

const codeOf = async (answer: ReturnType<typeof scanAt>) => (await answer).body.code

describe('at the terminal', () => {
  test('a second scan is used, after 61 seconds expired, after a stop suspended', async () => {
    const first = await freshCode(zhou)
    expect((await scanAt(box, first)).status).toBe(200)
    expect(await scanAt(box, first)).toMatchObject({ status: 409, body: { code: 'code-used' } })
    await box.advance(61)
    expect(await codeOf(scanAt(box, first))).toBe('code-expired')
    const unused = await freshCode(zhou)
    await box.advance(61)
    expect(await scanAt(box, unused)).toMatchObject({ status: 409, body: { code: 'code-expired' } })
    const stopped = await freshCode(zhou)
    await zhou.post('/api/credential/suspend')
    expect(await scanAt(box, stopped)).toMatchObject({ status: 409, body: { code: 'code-suspended' } })
  })

  test('each code serves each businessType once, wherever', async () => {
    const code = await freshCode(zhou)
    expect((await scanAt(box, code, '01101')).status).toBe(200)
    expect((await scanAt(box, code, '01301')).status).toBe(200)
    expect((await scanAt(box, code, '02121', 'P99010000001')).status).toBe(200)
    expect(await codeOf(scanAt(box, code, '01301', 'H99010000003'))).toBe('code-used')
    const acts = await box.db.selectFrom('acts').select(['operation', 'subject_id']).execute()
    expect(acts).toEqual(Array(3).fill({ operation: 'sandbox.scanCode', subject_id: zhou.personId }))
    expect(await messagesOf(box, zhou.personId)).toHaveLength(3)
  })

  test('of ten terminals at once exactly one succeeds', async () => {
    const code = await freshCode(zhou)
    const answers = await Promise.all(Array.from({ length: 10 }, () => scanAt(box, code)))
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, ...Array(9).fill(409)])
    expect(answers.filter((answer) => answer.body.code === 'code-used')).toHaveLength(9)
    expect(await box.db.selectFrom('credential_scans').selectAll().execute()).toHaveLength(1)
  })

  test('what is no code, no institution and no businessType is refused', async () => {
    const code = await freshCode(zhou)
    expect(await codeOf(scanAt(box, '9900000000000000000000000000'))).toBe('code-unknown')
    expect(await codeOf(scanAt(box, 'hello'))).toBe('code-unknown')
    expect(await codeOf(scanAt(box, code, '01101', 'H99999999999'))).toBe('institution-unknown')
    expect(await codeOf(scanAt(box, code, '99999'))).toBe('malformed')
    expect((await scanAt(box, code)).status).toBe(200)
  })

  test('the terminal sees a masked person', async () => {
    const { body, text } = await scanAt(box, await freshCode(zhou))
    expect(body).toMatchObject({ maskedName: '周*', maskedCertNo: expect.stringMatching(/^9900\*{12}\w\w$/) })
    expect(text).not.toContain('周晓')
  })

  test('a stop and a scan at the same moment: no scan after the stop', async () => {
    const code = await freshCode(zhou)
    const [scan, stop] = await Promise.all([scanAt(box, code), zhou.post('/api/credential/suspend')])
    expect([200, 409]).toContain(scan.status)
    expect(stop.body.status).toBe('suspended')
    expect(await codeOf(scanAt(box, code, '01301'))).toBe('code-suspended')
  })
})

describe('showing the code', () => {
  test('a new one ends the one before', async () => {
    const first = await freshCode(zhou)
    const second = await freshCode(zhou)
    expect(second).not.toBe(first)
    expect(await codeOf(scanAt(box, first))).toBe('code-expired')
    expect((await scanAt(box, second)).status).toBe(200)
  })

  test('of many asked for at once one is alive', async () => {
    const codes = await Promise.all(Array.from({ length: 6 }, () => freshCode(zhou)))
    const scans = await Promise.all(codes.map((code) => scanAt(box, code)))
    expect(scans.filter((scan) => scan.status === 200)).toHaveLength(1)
  })

  test('it lives 60 seconds, and the screen can ask how it fares', async () => {
    const state = async () => (await zhou.get('/api/credential/code')).body.state
    expect(await state()).toBe('none')
    const { body, headers } = await zhou.post('/api/credential/code')
    const life = Date.parse(body.expiresAt) - Date.parse(headers.get('X-Server-Time') ?? '')
    expect(life).toBeLessThanOrEqual(60_000)
    expect(life).toBeGreaterThan(58_000)
    expect(await state()).toBe('fresh')
    await box.advance(60)
    expect(await state()).toBe('expired')
    await scanAt(box, await freshCode(zhou), '01302')
    expect((await zhou.get('/api/credential/code')).body).toMatchObject({ state: 'used', usedFor: '取药' })
    await freshCode(zhou)
    expect(await state()).toBe('fresh')
  })

  test('the rights are checked again each time', async () => {
    const checkedAt = async () => (await zhou.get('/api/credential')).body.rightsCheckedAt
    const before = await checkedAt()
    await box.advance(3600)
    await freshCode(zhou)
    expect(Date.parse(await checkedAt()) - Date.parse(before)).toBeGreaterThanOrEqual(3_599_000)
    await box.db.updateTable('insurances').set({ status: 'paused' }).where('person_id', '=', zhou.personId).execute()
    expect((await zhou.post('/api/credential/code')).body.code).toBe('insurance-paused')
    await box.db.updateTable('insurances').set({ status: 'ended' }).where('person_id', '=', zhou.personId).execute()
    expect((await zhou.post('/api/credential/code')).body.code).toBe('not-insured')
  })

  test('who has not activated is told so', async () => {
    const newcomer = await box.signIn('newcomer')
    expect((await newcomer.post('/api/credential/code')).body.code).toBe('not-activated')
    expect((await newcomer.post('/api/credential/suspend')).body.code).toBe('not-activated')
    expect((await newcomer.post('/api/credential/resume')).body.code).toBe('not-activated')
  })
})

test('stop and resume: no code while stopped, the codes from before stay dead, the person is told once', async () => {
  const before = await freshCode(zhou)
  expect((await zhou.post('/api/credential/suspend')).body.status).toBe('suspended')
  expect((await zhou.post('/api/credential/suspend')).body.status).toBe('suspended')
  expect((await zhou.post('/api/credential/code')).body.code).toBe('code-suspended')
  expect((await zhou.post('/api/credential/resume')).body.status).toBe('active')
  expect((await zhou.post('/api/credential/resume')).body.status).toBe('active')
  expect(await codeOf(scanAt(box, before))).toBe('code-expired')
  expect((await scanAt(box, await freshCode(zhou))).status).toBe(200)
  const texts = (await messagesOf(box, zhou.personId)).map((message) => message.text)
  expect(texts.filter((text) => text.includes('停用了'))).toHaveLength(1)
  expect(texts.filter((text) => text.includes('恢复使用'))).toHaveLength(1)
})

describe('faults of the sandbox', () => {
  test('a scan whose answer is lost has counted: the code is used', async () => {
    const code = await freshCode(zhou)
    await box.post('/sandbox/faults', { operationId: 'sandbox.scanCode', kind: 'error-after', times: 1 })
    expect((await scanAt(box, code)).status).toBe(503)
    expect(await codeOf(scanAt(box, code))).toBe('code-used')
  })

  test('a code that could not be fetched leaves the one before alive', async () => {
    const code = await freshCode(zhou)
    await box.post('/sandbox/faults', { operationId: 'credential.createCode', kind: 'error-before', times: 1 })
    expect((await zhou.post('/api/credential/code')).status).toBe(503)
    expect((await scanAt(box, code)).status).toBe(200)
  })
})
