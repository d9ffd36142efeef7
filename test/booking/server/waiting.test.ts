import { openSandbox, type Sandbox, type SignedIn } from '../../shared/sandbox'
import { booked, confirm, DEPARTMENT, DOCTOR, hold, messages, ok, openSessions, pay, read } from './desk'

let box: Sandbox
beforeAll(async () => {
  box = await openSandbox()
})
afterAll(() => box.close())
beforeEach(() => box.reset())

const wishFor = (day: string, more: object = {}) => ({
  doctorId: DOCTOR,
  departmentId: DEPARTMENT,
  weekdays: [1, 2, 3, 4, 5, 6, 7],
  fromDay: day,
  toDay: day,
  notBefore: '00:00',
  notAfter: '23:59',
  ...more,
})

const fill = async (sessionId: string) => ok(await box.post(`/sandbox/booking/sessions/${sessionId}/fill`, {}))

/** A full session of the doctor, the only one of its day. */
async function fullSession() {
  const sessions = await openSessions(box)
  const session = sessions.find((one) => sessions.filter(({ day }) => day === one.day).length === 1)
  await fill(session.sessionId)
  return session
}

async function wait(who: SignedIn, wish: object, mode: string) {
  return ok(await who.post('/api/booking/waits', { wish, mode }))
}

test('a number that comes back is offered to who asked first, and after her silence to the next', async () => {
  const session = await fullSession()
  const [first, second] = [await box.signIn('zhouxiao'), await box.signIn('retiree')]
  const mine = await wait(first, wishFor(session.day), 'offer')
  const next = await wait(second, wishFor(session.day), 'offer')
  expect([mine.state, mine.ahead, next.ahead]).toEqual(['waiting', 0, 1])
  ok(await box.post(`/sandbox/booking/sessions/${session.sessionId}/free`, {}))
  const offered = ok(await first.get(`/api/booking/waits/${mine.waitId}`))
  expect(offered).toMatchObject({ state: 'offered', offer: { state: 'held', origin: 'waiting' } })
  expect((await messages(box, first.personId))[0]).toContain('有号了')
  await box.advance(31 * 60)
  expect(ok(await first.get(`/api/booking/waits/${mine.waitId}`)).state).toBe('declined')
  // The next call to that session hands it on before it is looked at.
  const third = await box.signIn('newcomer')
  expect((await hold(third, session.sessionId)).body.code).toBe('session-full')
  const taken = ok(await second.get(`/api/booking/waits/${next.waitId}`))
  expect(taken.state).toBe('offered')
  const ticket = ok(await confirm(box, second, taken.offer.holdId))
  expect(ok(await second.get(`/api/booking/waits/${next.waitId}`))).toMatchObject({
    state: 'booked',
    appointmentId: ticket.appointmentId,
  })
})

test('who wants to be booked at once is booked and told; a wish that does not fit is left waiting', async () => {
  const session = await fullSession()
  const [late, right] = [await box.signIn('zhouxiao'), await box.signIn('retiree')]
  const evening = await wait(late, wishFor(session.day, { notBefore: '20:00' }), 'book')
  const any = await wait(right, wishFor(session.day), 'book')
  ok(await box.post(`/sandbox/booking/sessions/${session.sessionId}/free`, { count: 2 }))
  expect(ok(await late.get(`/api/booking/waits/${evening.waitId}`)).state).toBe('waiting')
  const served = ok(await right.get(`/api/booking/waits/${any.waitId}`))
  expect(served.state).toBe('booked')
  expect(await read(right, served.appointmentId)).toMatchObject({ status: 'booked', fee: { pay: 'hospital' } })
  expect((await messages(box, right.personId))[0]).toContain('候补到号')
})

test('wishes have an end: the same twice, too many, and leaving', async () => {
  const session = await fullSession()
  const who = await box.signIn('zhouxiao')
  const first = await wait(who, wishFor(session.day), 'offer')
  const again = await who.post('/api/booking/waits', { wish: wishFor(session.day), mode: 'book' })
  expect(again.body.code).toBe('wait-twice')
  for (const notAfter of ['10:00', '10:30'])
    await wait(who, wishFor(session.day, { notAfter, notBefore: '10:00' }), 'offer')
  const many = await who.post('/api/booking/waits', { wish: wishFor(session.day, { doctorId: null }), mode: 'offer' })
  expect(many.body.code).toBe('wait-limit')
  for (let times = 0; times < 2; times += 1)
    expect(ok(await who.delete(`/api/booking/waits/${first.waitId}`)).state).toBe('ended')
  expect(ok(await who.get('/api/booking/waits')).items).toHaveLength(3)
})

test('a wish that no day can fulfil is not taken, and the open ones come first', async () => {
  const session = await fullSession()
  const who = await box.signIn('zhouxiao')
  const { day } = session
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay() || 7
  const ask = async (wish: object) => (await who.post('/api/booking/waits', { wish, mode: 'offer' })).body.code
  expect(await ask(wishFor(day, { weekdays: [weekday === 7 ? 1 : weekday + 1] }))).toBe('malformed')
  expect(await ask(wishFor('2026-01-05'))).toBe('session-over')
  const open = await wait(who, wishFor(day), 'offer')
  const over = await wait(who, wishFor(day, { notBefore: '20:00' }), 'offer')
  await box.db
    .updateTable('booking_waits')
    .set({ to_day: '2026-01-05', from_day: '2026-01-05' })
    .where('wait_id', '=', over.waitId)
    .execute()
  const { items } = ok(await who.get('/api/booking/waits'))
  expect(items.map((one: { waitId: string; state: string }) => [one.waitId, one.state])).toEqual([
    [open.waitId, 'waiting'],
    [over.waitId, 'expired'],
  ])
})

test('a release is no race: who queues before it is drawn by lot, the rest stand behind in order of arrival', async () => {
  const day = (await openSessions(box))[0].day
  const body = { doctorId: DOCTOR, day, slots: 2, releaseInSeconds: 1200 }
  const session = ok(await box.post('/sandbox/booking/sessions', body))
  expect(session).toMatchObject({ state: 'not-released', free: 0 })
  const people = []
  for (const name of ['zhouxiao', 'retiree', 'newcomer', 'stranger']) people.push(await box.signIn(name))
  const [early] = people
  if (!early) throw new Error('nobody queued')
  expect((await hold(early, session.sessionId)).body.code).toBe('not-released')
  const tickets = []
  for (const who of people) tickets.push(ok(await who.post(`/api/booking/sessions/${session.sessionId}/tickets`)))
  expect(tickets.map(({ state, position }) => [state, position])).toEqual(Array(4).fill(['queued', null]))
  expect(ok(await early.post(`/api/booking/sessions/${session.sessionId}/tickets`)).ticketId).toBe(tickets[0].ticketId)
  await box.advance(1201)
  const turns = []
  for (const [index, who] of people.entries())
    turns.push(ok(await who.post(`/api/booking/tickets/${tickets[index].ticketId}/turn`)))
  expect([...turns].sort((a, b) => a.position - b.position).map(({ position, state }) => [position, state])).toEqual([
    [1, 'offered'],
    [2, 'offered'],
    [3, 'drawn'],
    [4, 'drawn'],
  ])
  const late = await box.signIn('chenmin')
  const behind = ok(await late.post(`/api/booking/sessions/${session.sessionId}/tickets`))
  expect([behind.position, behind.ahead]).toEqual([5, 2])
  expect((await hold(late, session.sessionId)).body.code).toBe('session-full')
  const winner = turns.findIndex(({ position }) => position === 1)
  const [who, turn] = [people[winner], turns[winner]]
  if (!who) throw new Error('nobody was drawn')
  expect(ok(await who.delete(`/api/booking/holds/${turn.offer.holdId}`)).state).toBe('released')
  const next = turns.findIndex(({ position }) => position === 3)
  const third = people[next]
  if (!third) throw new Error('nobody was third')
  expect(ok(await third.get(`/api/booking/tickets/${turns[next].ticketId}`)).state).toBe('offered')
})

test('a stopped session: everybody is told at once with other times, paid fees go back, offers are taken back', async () => {
  const sessions = await openSessions(box)
  const [session] = sessions
  const [payer, other] = [await box.signIn('zhouxiao'), await box.signIn('retiree')]
  const paid = await booked(box, payer, session.sessionId, 'now')
  const orderId = await pay(box, payer, paid.fee.billId)
  const plain = await booked(box, other, session.sessionId)
  const held = ok(await hold(await box.signIn('newcomer'), session.sessionId))
  const answer = ok(await box.post(`/sandbox/booking/sessions/${session.sessionId}/stop`, { reason: '医生临时有急诊' }))
  expect(answer.stopped).toBe(2)
  const ticket = await read(payer, paid.appointmentId)
  expect(ticket).toMatchObject({ status: 'stopped', fee: { state: 'refunding', orderId } })
  expect(ticket.stop.reason).toBe('医生临时有急诊')
  expect(ticket.stop.alternatives.length).toBeGreaterThan(0)
  expect(await read(other, plain.appointmentId)).toMatchObject({ status: 'stopped', fee: { state: 'none' } })
  for (const who of [payer, other])
    expect((await messages(box, who.personId))[0]).toMatch(/停诊：医生临时有急诊.*还有号：/)
  const late = await confirm(box, await box.signIn('newcomer'), held.holdId)
  expect(late.body.code).toBe('session-stopped')
  expect((await messages(box, 'person-newcomer'))[0]).toContain('停诊。您正在约的号没有了，没有扣钱')
  const refused = await hold(other, session.sessionId)
  expect(refused.body.code).toBe('session-stopped')
  expect(refused.body.alternatives.length).toBeGreaterThan(0)
  expect(ok(await box.post(`/sandbox/booking/sessions/${session.sessionId}/stop`, {})).stopped).toBe(0)
})

test('an offer that ran out does not stand in the way of a new wish; one that was stopped leaves its wish waiting', async () => {
  const session = await fullSession()
  const who = await box.signIn('zhouxiao')
  const mine = await wait(who, wishFor(session.day), 'offer')
  ok(await box.post(`/sandbox/booking/sessions/${session.sessionId}/free`, {}))
  await box.advance(31 * 60)
  const again = await wait(who, wishFor(session.day), 'offer')
  expect(again).toMatchObject({ state: 'offered', offer: { origin: 'waiting' } })
  expect(ok(await who.get(`/api/booking/waits/${mine.waitId}`)).state).toBe('declined')
  ok(await box.post(`/sandbox/booking/sessions/${session.sessionId}/stop`, {}))
  const left = ok(await who.get(`/api/booking/waits/${again.waitId}`))
  expect(left).toMatchObject({ state: 'waiting', offer: null })
  expect((await messages(box, who.personId))[0]).toContain('候补还在，有号再告诉您')
})
