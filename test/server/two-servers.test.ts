import { openPair, type Pair } from '../shared/pair'

jest.setTimeout(120_000)
let pair: Pair
beforeAll(async () => {
  pair = await openPair()
})
afterAll(() => pair.close())

const side = (count: number) => (count % 2 === 0 ? 0 : 1)

async function signIn(server: 0 | 1, personaId: string, device?: string): Promise<string> {
  const body = { channel: 'weapp', code: `sandbox:${personaId}`, device }
  return (await pair.ask(server, 'POST', '/api/session', { body })).body.token
}

async function issueBill(personId: string): Promise<string> {
  const lines = [{ name: '检查', category: 'A', unitPriceFen: 100, quantity: 1 }]
  const body = { personId, institutionId: 'H99010000001', medType: '11', lines }
  return (await pair.ask(0, 'POST', '/sandbox/bills', { body })).body.billId
}

async function preview(server: 0 | 1, token: string, billId: string): Promise<string> {
  const body = { billId, useAccount: false, useMutualAid: false }
  return (await pair.ask(server, 'POST', '/api/settlement/previews', { token, body })).body.previewId
}

test('a session of one is known to the other, and ends in both at once', async () => {
  const token = await signIn(0, 'zhouxiao', '旧手机')
  expect((await pair.ask(1, 'GET', '/api/session', { token })).status).toBe(200)
  const other = await signIn(1, 'zhouxiao', '新手机')
  const { items } = (await pair.ask(1, 'GET', '/api/account/devices', { token: other })).body
  const old = items.find((device: { name: string }) => device.name === '旧手机')
  await pair.ask(1, 'DELETE', `/api/account/devices/${old.deviceId}`, { token: other })
  expect((await pair.ask(0, 'GET', '/api/session', { token })).body.code).toBe('session-missing')
})

test('one clock', async () => {
  const body = { now: '2030-01-01T08:00:00+08:00', frozen: true }
  await pair.ask(0, 'POST', '/sandbox/clock', { body })
  expect((await pair.ask(1, 'GET', '/sandbox/clock')).body).toEqual(body)
  await pair.ask(1, 'POST', '/sandbox/reset', { body: {} })
  expect((await pair.ask(0, 'GET', '/sandbox/clock')).body.frozen).toBe(false)
})

test('fifty calls with one key over both are one order and fifty equal answers', async () => {
  const token = await signIn(0, 'stranger')
  const previewId = await preview(1, token, await issueBill('person-stranger'))
  const answers = await Promise.all(
    Array.from({ length: 50 }, (_, count) =>
      pair.ask(side(count), 'POST', '/api/settlement/orders', { token, body: { previewId }, key: 'k1' }),
    ),
  )
  expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1)
  expect(answers[0]?.status).toBe(201)
})

test('twenty orders of one bill with keys of their own: one holds it, the others are told which', async () => {
  const token = await signIn(0, 'retiree')
  const previewId = await preview(0, token, await issueBill('person-retiree'))
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, count) =>
      pair.ask(side(count), 'POST', '/api/settlement/orders', { token, body: { previewId } }),
    ),
  )
  const [made, ...more] = answers.filter(({ status }) => status === 201)
  expect(more).toEqual([])
  const refused = answers.filter(({ status }) => status !== 201)
  expect(new Set(refused.map(({ body }) => `${body.code} ${body.orderId}`))).toEqual(
    new Set([`bill-in-order ${made?.body.orderId}`]),
  )
})

test('a fault’s times are counted once over both', async () => {
  const fault = { operationId: 'catalogue.listInstitutions', kind: 'error-before', times: 5 }
  await pair.ask(0, 'POST', '/sandbox/faults', { body: fault })
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, count) => pair.ask(side(count), 'GET', '/api/institutions')),
  )
  expect(answers.filter(({ status }) => status === 503)).toHaveLength(5)
})

test('a grant revoked in the database is refused by the other server at its next call', async () => {
  const token = await signIn(1, 'zhouxiao')
  const home = () => pair.ask(1, 'GET', '/api/home', { token, actingFor: 'person-liguilan' })
  const now = Date.now()
  await pair.db
    .insertInto('grants')
    .values({
      grant_id: 'g1',
      actor_id: 'person-zhouxiao',
      subject_id: 'person-liguilan',
      scopes: JSON.stringify(['view']),
      per_payment_fen: null,
      per_day_fen: null,
      face_within_seconds: null,
      created_at: now,
      starts_at: now - 1000,
      expires_at: now + 3_600_000,
      revoked_at: null,
    })
    .execute()
  expect((await home()).status).toBe(200)
  await pair.db.updateTable('grants').set({ revoked_at: now }).execute()
  expect((await home()).body.code).toBe('grant-revoked')
})

test('ids of a frozen clock never meet, whichever server is asked', async () => {
  await pair.ask(0, 'POST', '/sandbox/clock', { body: { frozen: true } })
  const answers = await Promise.all(
    Array.from({ length: 40 }, (_, count) => pair.ask(side(count), 'GET', '/api/session')),
  )
  expect(new Set(answers.map(({ body }) => body.traceId)).size).toBe(40)
})
