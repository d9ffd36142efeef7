import { readHome } from '@/contract/account/endpoints'
import { createSession } from '@/contract/session/endpoints'
import { createOrder, listBills, readOrder } from '@/contract/settlement/endpoints'
import { call } from '@/session/call'
import { useSession } from '@/session/state'
import { order } from '../../settlement/screen/picture'
import { answer, type FakeServer, fakeServer, held, refusal, silence } from '../../shared/screen/fake-server'
import { freshPhone, zhou } from '../../shared/screen/page'

let server: FakeServer
beforeEach(() => {
  freshPhone()
  server = fakeServer()
})
afterEach(() => expect(server.strays).toEqual([]))

const session = (token: string) =>
  answer(createSession, { token, expiresAt: '2026-11-24T12:00:00+08:00', person: zhou })
const bills = answer(listBills, { items: [], nextCursor: null })
const home = answer(readHome, { person: zhou, credential: 'none', insuranceLine: '', next: null, openBills: 0 })
const tokens = (endpoint: Parameters<FakeServer['seen']>[0]) =>
  server.seen(endpoint).map(({ header }) => header.authorization)

test('nobody signed in: signs in first, once for calls that start together', async () => {
  freshPhone(null)
  const slow = held(session('token-2'))
  server.on(createSession, slow.reply)
  server.on(listBills, bills)
  server.on(readHome, home)
  const both = Promise.all([call(listBills), call(readHome)])
  slow.release()
  expect((await both).map(({ ok }) => ok)).toEqual([true, true])
  expect(server.seen(createSession).map(({ body }) => body)).toEqual([{ channel: 'h5', code: 'sandbox:zhouxiao' }])
  expect([...tokens(listBills), ...tokens(readHome)]).toEqual(['Bearer token-2', 'Bearer token-2'])
  expect(useSession.getState()).toMatchObject({ token: 'token-2', person: zhou })
})

test.each(['session-expired', 'session-missing'] as const)(
  '%s: signs in again once, and the call goes on',
  async (code) => {
    server.on(createSession, session('token-2'))
    server.on(listBills, refusal(code), bills)
    expect((await call(listBills)).ok).toBe(true)
    expect(tokens(listBills)).toEqual(['Bearer token-1', 'Bearer token-2'])
    expect(server.seen(createSession)).toHaveLength(1)
  },
)

test('a session that will not live is not asked for again and again', async () => {
  server.on(createSession, session('token-2'))
  server.on(listBills, refusal('session-expired'))
  const outcome = await call(listBills)
  expect(outcome.ok ? undefined : outcome.failure).toMatchObject({
    kind: 'problem',
    problem: { code: 'session-expired' },
  })
  expect(server.seen(listBills)).toHaveLength(2)
  expect(server.seen(createSession)).toHaveLength(1)
})

test('an order whose session expired is placed with the same key after signing in', async () => {
  server.on(createSession, session('token-2'))
  server.on(createOrder, refusal('session-expired'), answer(createOrder, order))
  await call(createOrder, { body: { previewId: 'preview-1' } }, { idempotencyKey: 'key-1' })
  expect(server.seen(createOrder).map(({ header }) => header['idempotency-key'])).toEqual(['key-1', 'key-1'])
})

test('signing in without network is "offline", and the next call tries anew', async () => {
  freshPhone(null)
  server.on(createSession, silence, session('token-2'))
  server.on(listBills, bills)
  expect(await call(listBills)).toEqual({ ok: false, failure: { kind: 'offline' } })
  expect(server.seen(listBills)).toHaveLength(0)
  expect((await call(listBills)).ok).toBe(true)
})

test('acting for somebody is said only where it may be', async () => {
  useSession.setState({ actingFor: { personId: 'person-liguilan', name: '李桂兰', relation: '奶奶' } })
  server.on(readOrder, answer(readOrder, order))
  server.on(createSession, session('token-2'))
  await call(readOrder, { params: { orderId: 'order-0042' } })
  await call(createSession, { body: { channel: 'h5', code: 'sandbox:zhouxiao' } })
  expect(server.seen(readOrder)[0]?.header['x-acting-for']).toBe('person-liguilan')
  expect(server.seen(createSession)[0]?.header).not.toHaveProperty('x-acting-for')
})

test.each([
  ['a proxy’s page', { kind: 'answer', status: 200, body: '<html></html>' } as const],
  ['an answer of another shape', { kind: 'answer', status: 200, body: { items: 'none' } } as const],
  ['a refusal that is no problem of ours', { kind: 'answer', status: 502, body: 'Bad Gateway' } as const],
])('%s is unreadable, not a crash', async (_name, reply) => {
  server.on(listBills, reply)
  expect(await call(listBills)).toEqual({ ok: false, failure: { kind: 'unreadable' } })
})

test('query and path are written as the contract says', async () => {
  server.on(listBills, bills)
  server.on(readOrder, answer(readOrder, order))
  await call(listBills, { query: { cursor: 'a&b=c', limit: 20, status: undefined } })
  await call(readOrder, { params: { orderId: 'x/../y' } })
  expect(server.seen(listBills)[0]?.query).toEqual({ cursor: 'a&b=c', limit: '20' })
  expect(server.seen(readOrder)[0]?.params).toEqual({ orderId: 'x%2F..%2Fy' })
})
