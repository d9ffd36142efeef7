import { openSandbox, type Sandbox } from '../shared/sandbox'

let box: Sandbox
beforeAll(async () => {
  box = await openSandbox()
})
afterAll(() => box.close())
beforeEach(() => box.reset())

const LIST = '/api/institutions'
const OPERATION = 'catalogue.listInstitutions'
const add = (kind: string, times = 1, operationId = OPERATION) =>
  box.post('/sandbox/faults', { operationId, kind, times })
const sessions = () => box.db.selectFrom('sessions').select('session_id').execute()
const signIn = () => box.post('/api/session', { channel: 'h5', code: 'sandbox:zhouxiao' })

test('error-before refuses with 503 and Retry-After, as often as asked and no more', async () => {
  await add('error-before', 2)
  for (let time = 0; time < 2; time += 1) {
    const answer = await box.get(LIST)
    expect([answer.status, answer.body.code, answer.headers.get('retry-after')]).toEqual([503, 'unavailable', '1'])
  }
  expect((await box.get(LIST)).status).toBe(200)
})

test('times are counted once each under twenty calls at once', async () => {
  await add('error-before', 7)
  const answers = await Promise.all(Array.from({ length: 20 }, () => box.get(LIST)))
  expect(answers.filter(({ status }) => status === 503)).toHaveLength(7)
})

test('rate-limit answers 429 with Retry-After', async () => {
  await add('rate-limit')
  const answer = await box.get(LIST)
  expect([answer.status, answer.body.code]).toEqual([429, 'too-many-requests'])
  expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
})

test('latency answers late and right', async () => {
  await add('latency')
  const started = performance.now()
  expect((await box.get(LIST)).status).toBe(200)
  expect(performance.now() - started).toBeGreaterThanOrEqual(29)
})

test('error-before does nothing, error-after does the work', async () => {
  await add('error-before', 1, 'session.create')
  expect((await signIn()).status).toBe(503)
  expect(await sessions()).toHaveLength(0)
  await add('error-after', 1, 'session.create')
  expect((await signIn()).status).toBe(503)
  expect(await sessions()).toHaveLength(1)
})

test('timeout-after-commit does the work and never answers', async () => {
  await add('timeout-after-commit', 1, 'session.create')
  await expect(signIn()).rejects.toThrow(/without an answer/)
  expect(await sessions()).toHaveLength(1)
})

test('problem answers the one asked for, does nothing, and only one that the contract names', async () => {
  const body = { operationId: 'session.create', kind: 'problem', times: 1 }
  await box.post('/sandbox/faults', { ...body, code: 'malformed' })
  expect((await box.get('/sandbox/faults')).body.items).toEqual([{ ...body, code: 'malformed' }])
  const before = (await sessions()).length
  expect((await signIn()).body.code).toBe('malformed')
  expect(await sessions()).toHaveLength(before)
  expect((await box.post('/sandbox/faults', { ...body, code: 'bill-paid' })).body.fields.code).toContain('malformed')
  expect((await box.post('/sandbox/faults', body)).body.code).toBe('malformed')
})

test('faults are listed, cleared, and refused for what is not served', async () => {
  await add('latency', 3)
  expect((await box.get('/sandbox/faults')).body.items).toEqual([{ operationId: OPERATION, kind: 'latency', times: 3 }])
  expect((await box.delete('/sandbox/faults')).body).toEqual({ cleared: 1 })
  expect((await box.get('/sandbox/faults')).body.items).toEqual([])
  expect((await add('latency', 1, 'booking.fly')).body.code).toBe('not-found')
  expect((await add('latency', 1, 'sandbox.reset')).body.code).toBe('not-found')
})
