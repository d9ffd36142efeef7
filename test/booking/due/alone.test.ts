import { look } from '../../../mock-server/edges/clockwork/sweep'
import { openPair, type Pair } from '../../shared/pair'
import { openSandbox, type Sandbox, type SignedIn } from '../../shared/sandbox'
import { booked, DEPARTMENT, DOCTOR, hold, messages, ok, openSessions, pay, read } from '../server/desk'

/** Nobody calls the sandbox's tick here: the clock alone brings it about. */
let box: Sandbox
beforeAll(async () => {
  box = await openSandbox()
})
afterAll(() => box.close())
beforeEach(() => box.reset())

const wishOn = (fromDay: string, toDay = fromDay) => ({
  doctorId: DOCTOR,
  departmentId: DEPARTMENT,
  weekdays: [1, 2, 3, 4, 5, 6, 7],
  fromDay,
  toDay,
  notBefore: '00:00',
  notAfter: '23:59',
})
const wait = async (who: SignedIn, wish: object, mode = 'offer') =>
  ok(await who.post('/api/booking/waits', { wish, mode }))
const stateOf = async (who: SignedIn, waitId: string) => ok(await who.get(`/api/booking/waits/${waitId}`)).state
const fill = async (sessionId: string, leave = 0) =>
  ok(await box.post(`/sandbox/booking/sessions/${sessionId}/fill`, { leave }))

/** A session of the doctor with one number left, the only one of its day. */
async function lastNumber() {
  const sessions = await openSessions(box)
  const session = sessions.find((one) => sessions.filter(({ day }) => day === one.day).length === 1)
  await fill(session.sessionId, 1)
  return session
}

test('a hold that runs out goes to who waits, when the clock passes', async () => {
  const session = await lastNumber()
  const [first, second] = [await box.signIn('zhouxiao'), await box.signIn('retiree')]
  ok(await hold(first, session.sessionId))
  const { waitId } = await wait(second, wishOn(session.day))
  await box.advance(11 * 60)
  expect(await stateOf(second, waitId)).toBe('offered')
  expect((await messages(box, second.personId))[0]).toContain('有号了')
})

test('an offer that nobody answered goes to the next, and both are told', async () => {
  const session = await lastNumber()
  const [holder, first, second] = [
    await box.signIn('newcomer'),
    await box.signIn('zhouxiao'),
    await box.signIn('retiree'),
  ]
  const { holdId } = ok(await hold(holder, session.sessionId))
  const mine = await wait(first, wishOn(session.day))
  const next = await wait(second, wishOn(session.day))
  ok(await holder.delete(`/api/booking/holds/${holdId}`))
  expect(await stateOf(first, mine.waitId)).toBe('offered')
  await box.advance(31 * 60)
  expect(await stateOf(first, mine.waitId)).toBe('declined')
  expect(await stateOf(second, next.waitId)).toBe('offered')
  expect((await messages(box, first.personId))[0]).toContain('给您留的号过时了')
  expect((await messages(box, second.personId))[0]).toContain('有号了')
})

test('a session that is released serves who waits, though nobody ever looked at it', async () => {
  const who = await box.signIn('zhouxiao')
  const { days, asOf } = ok(await box.get(`/api/booking/calendar?doctorId=${DOCTOR}`))
  const day = days.find(({ state }: { state: string }) => state === 'not-released').day
  const { waitId } = await wait(who, wishOn(day), 'book')
  expect(await stateOf(who, waitId)).toBe('waiting')
  await box.advance((Date.parse(`${day}T08:00:00+08:00`) - Date.parse(asOf)) / 1000 - 14 * 86_400)
  const again = await box.signIn('zhouxiao')
  expect(await stateOf(again, waitId)).toBe('booked')
})

test('an unpaid number goes back, a miss is told, a wish whose days are past is told: each once', async () => {
  const [session] = await openSessions(box)
  const [payer, other] = [await box.signIn('zhouxiao'), await box.signIn('retiree')]
  await booked(box, payer, session.sessionId, 'now')
  await booked(box, other, session.sessionId)
  await fill(session.sessionId)
  const full = await wait(await box.signIn('newcomer'), { ...wishOn(session.day), notBefore: '20:00' })
  expect(full.state).toBe('waiting')
  await box.advance(16 * 60)
  expect((await messages(box, payer.personId))[0]).toContain('号退掉了')
  await box.advance(6 * 86_400)
  await box.advance(60)
  const count = async (personId: string, words: string) =>
    (await messages(box, personId)).filter((text) => text.includes(words)).length
  expect(await count(other.personId, '爽约')).toBe(1)
  expect(await count('person-newcomer', '候补没有等到号')).toBe(1)
})

test('a refund that fails is told, asked again by itself, and told again when it is done', async () => {
  const [session] = await openSessions(box)
  const who = await box.signIn('zhouxiao')
  const ticket = await booked(box, who, session.sessionId, 'now')
  const orderId = await pay(box, who, ticket.fee.billId)
  expect((await read(who, ticket.appointmentId)).fee).toMatchObject({ state: 'paid', refundFen: session.feeFen })
  ok(await who.post(`/api/booking/appointments/${ticket.appointmentId}/cancel`))
  const play = { result: 'failed', times: 3 }
  ok(await box.post(`/sandbox/cashier/${orderId}/refund`, play))
  ok(await box.post(`/sandbox/cashier/${orderId}/refund`, play))
  const failed = (await read(who, ticket.appointmentId)).fee
  expect(failed).toMatchObject({ state: 'refunding', refundAgainAt: expect.any(String) })
  const told = async () => (await messages(box, who.personId)).filter((text) => text.includes('没有退成'))
  expect(await told()).toHaveLength(1)
  await box.advance(3601)
  await box.advance(6 * 3600 + 1)
  expect(await told()).toHaveLength(3)
  expect((await told())[0]).toContain('到医院收费窗口退')
  await box.advance(86_401)
  const later = await box.signIn('zhouxiao')
  expect((await read(later, ticket.appointmentId)).fee).toMatchObject({ state: 'refunded', refundAgainAt: null })
  expect((await messages(box, who.personId)).some((text) => text.includes('已经原路退回'))).toBe(true)
})

test('a refund that the channel never answers is asked about', async () => {
  const [session] = await openSessions(box)
  const who = await box.signIn('zhouxiao')
  const ticket = await booked(box, who, session.sessionId, 'now')
  await pay(box, who, ticket.fee.billId)
  ok(await who.post(`/api/booking/appointments/${ticket.appointmentId}/cancel`))
  await box.advance(31 * 60)
  expect((await read(who, ticket.appointmentId)).fee.state).toBe('refunded')
})

test('nothing waits: a look asks a few short questions and writes nothing', async () => {
  const before = await box.db.selectFrom('messages').selectAll().execute()
  let asked = 0
  const db = box.db.withPlugin({
    transformQuery: ({ node }) => node,
    transformResult: async ({ result }) => {
      asked += 1
      return result
    },
  })
  expect(await look(db)).toEqual([])
  expect(asked).toBeGreaterThan(0)
  expect(asked).toBeLessThanOrEqual(20)
  expect(await box.db.selectFrom('messages').selectAll().execute()).toEqual(before)
})

describe('two servers on one database', () => {
  let pair: Pair
  beforeAll(async () => {
    pair = await openPair()
  })
  afterAll(() => pair.close())

  test('look at the same instant: one number, one owner, one message', async () => {
    const ask = async (method: string, path: string, body?: unknown, token?: string) =>
      (await pair.ask(0, method, path, { body, token })).body
    const names = ['zhouxiao', 'retiree', 'newcomer', 'stranger']
    const tokens: string[] = []
    for (const name of names)
      tokens.push((await ask('POST', '/api/session', { channel: 'weapp', code: `sandbox:${name}` })).token)
    const calendar = await ask('GET', `/api/booking/calendar?doctorId=${DOCTOR}`)
    const { day } = calendar.days.find((one: { state: string; day: string }) => one.day > calendar.asOf.slice(0, 10))
    const made = await ask('POST', '/sandbox/booking/sessions', { doctorId: DOCTOR, day, slots: 1 })
    await ask('POST', '/api/booking/holds', { sessionId: made.sessionId }, tokens[0])
    const plain = await ask('GET', `/api/booking/calendar?doctorId=${DOCTOR}&day=${day}`)
    for (const { sessionId } of plain.sessions) await ask('POST', `/sandbox/booking/sessions/${sessionId}/fill`, {})
    for (const token of tokens.slice(1))
      await ask('POST', '/api/booking/waits', { wish: wishOn(day), mode: 'book' }, token)
    await pair.db
      .updateTable('world')
      .set({ offset_ms: 11 * 60_000 })
      .execute()
    const looks = await Promise.all([look(pair.db), look(pair.db), look(pair.db)])
    expect(looks).toEqual([[], [], []])
    const owners = await pair.db
      .selectFrom('appointments')
      .selectAll()
      .where('session_id', '=', made.sessionId)
      .execute()
    expect(owners).toHaveLength(1)
    const told = await ask('GET', `/sandbox/messages?personId=${owners[0]?.person_id}`)
    expect(told.filter(({ text }: { text: string }) => text.includes('候补到号'))).toHaveLength(1)
  })
})
