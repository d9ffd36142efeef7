import type { Sandbox, SignedIn } from '../../shared/sandbox'
import { withSandbox } from '../../shared/with-sandbox'
import { booked, confirm, DOCTOR, hold, messages, OTHER_DOCTOR, ok, openSessions, pay, read } from './desk'

let box: Sandbox
let who: SignedIn
withSandbox('zhouxiao', (opened, signedIn) => {
  box = opened
  who = signedIn
})

const codeOf = async (asked: Promise<{ body: { code?: string } }>) => (await asked).body.code

test('a hold lasts ten minutes, five more once, and a new one lets go of it', async () => {
  const [session, other] = await openSessions(box)
  const first = ok(await hold(who, session.sessionId, { slotNo: 2 }))
  expect(await codeOf(hold(await box.signIn('retiree'), session.sessionId, { slotNo: 2 }))).toBe('slot-taken')
  const longer = ok(await who.post(`/api/booking/holds/${first.holdId}/extend`))
  expect(Date.parse(longer.heldUntil) - Date.parse(first.heldUntil)).toBe(5 * 60_000)
  expect(await codeOf(who.post(`/api/booking/holds/${first.holdId}/extend`))).toBe('hold-extended')
  const second = ok(await hold(who, other.sessionId))
  expect(ok(await who.get(`/api/booking/holds/${first.holdId}`)).state).toBe('released')
  await box.advance(10 * 60 + 1)
  expect(ok(await who.get(`/api/booking/holds/${second.holdId}`)).state).toBe('lapsed')
  expect(await codeOf(confirm(box, who, second.holdId))).toBe('hold-expired')
})

test('the last number, asked for again after no answer came: it is hers, not full', async () => {
  const [session] = await openSessions(box)
  ok(await box.post(`/sandbox/booking/sessions/${session.sessionId}/fill`, { leave: 1 }))
  const first = ok(await hold(who, session.sessionId))
  const again = ok(await hold(who, session.sessionId, { slotNo: first.slotNo }))
  expect(again).toEqual(first)
  expect(await codeOf(hold(await box.signIn('retiree'), session.sessionId))).toBe('session-full')
})

test('a move that waits for its fee counts for its new day', async () => {
  const [session] = await openSessions(box)
  const [other] = (await openSessions(box, OTHER_DOCTOR)).filter((one) => one.day !== session.day)
  const { appointmentId, fee } = await booked(box, who, session.sessionId, 'now')
  await pay(box, who, fee.billId)
  const held = ok(await hold(who, other.sessionId, { movingId: appointmentId }))
  ok(await who.post(`/api/booking/appointments/${appointmentId}/move`, { holdId: held.holdId }))
  expect(await codeOf(hold(who, other.sessionId))).toBe('booking-same-day')
  const { standing } = ok(await who.get(`/api/booking/sessions/${other.sessionId}/terms`))
  expect(standing.obstacle).toBe('booking-same-day')
})

test('one of a department and day; the terms must be those that were shown', async () => {
  const [session] = await openSessions(box)
  const { holdId } = ok(await hold(who, session.sessionId))
  const body = { holdId, pay: 'hospital', rulesVersion: 'old' }
  expect(await codeOf(who.post('/api/booking/appointments', body))).toBe('terms-changed')
  ok(await confirm(box, who, holdId))
  const same = (await openSessions(box, OTHER_DOCTOR)).find((one) => one.day === session.day)
  const day = { doctorId: OTHER_DOCTOR, day: session.day, slots: 3 }
  const { sessionId } = same ?? ok(await box.post('/sandbox/booking/sessions', day))
  expect(await codeOf(hold(who, sessionId))).toBe('booking-same-day')
  expect(ok(await who.get(`/api/booking/sessions/${sessionId}/terms`)).standing.obstacle).toBe('booking-same-day')
})

test('a department that takes adults or women only says so before anything is taken', async () => {
  const child = await box.signIn('child')
  const man = await box.signIn('zhoujianguo')
  const find = async (doctorId: string) => (await openSessions(box, doctorId))[0].sessionId
  const gynaecology = await find('H99010000001-gynaecology-1')
  expect(await codeOf(hold(man, gynaecology))).toBe('sex-gate')
  const paediatrics = await find('H99010000001-paediatrics-1')
  expect(await codeOf(hold(man, paediatrics))).toBe('age-gate')
  expect(ok(await hold(child, paediatrics)).state).toBe('held')
})

test('too late to cancel or move: the deadline of the ticket is the one that is enforced', async () => {
  const [session] = await openSessions(box)
  const ticket = await booked(box, who, session.sessionId)
  const { now } = ok(await box.get('/sandbox/clock'))
  await box.advance((Date.parse(ticket.cancelBy) - Date.parse(now)) / 1000 + 5)
  who = await box.signIn('zhouxiao')
  const path = `/api/booking/appointments/${ticket.appointmentId}`
  expect(await codeOf(who.post(`${path}/cancel`))).toBe('cancel-too-late')
  const [next] = await openSessions(box)
  expect(await codeOf(hold(who, next.sessionId, { movingId: ticket.appointmentId }))).toBe('move-too-late')
  expect((await read(who, ticket.appointmentId)).status).toBe('booked')
})

test('a miss keeps the fee, is told once, can be contested; accepted, it never was and the fee goes back', async () => {
  const [session] = await openSessions(box)
  const ticket = await booked(box, who, session.sessionId, 'now')
  await pay(box, who, ticket.fee.billId)
  const { now } = ok(await box.get('/sandbox/clock'))
  await box.advance((Date.parse(ticket.endsAt) - Date.parse(now)) / 1000 + 3 * 3600)
  who = await box.signIn('zhouxiao')
  expect(await read(who, ticket.appointmentId)).toMatchObject({
    status: 'missed',
    fee: { state: 'kept' },
    missCount: { counted: 1, limit: 3, bannedUntil: null },
  })
  // The clock has told her when it passed; nothing is left for the minute hand.
  expect(ok(await box.post('/sandbox/booking/tick')).missed).toBe(0)
  expect((await messages(box, who.personId)).filter((text) => text.includes('记一次爽约'))).toHaveLength(1)
  const path = `/api/booking/appointments/${ticket.appointmentId}/contest`
  expect(ok(await who.post(path, { reason: 'traffic', words: '地铁停运' })).contest.state).toBe('open')
  expect((await read(who, ticket.appointmentId)).missCount.counted).toBe(0)
  expect(await codeOf(who.post(path, { reason: 'other' }))).toBe('state-conflict')
  ok(
    await box.post(`/sandbox/booking/appointments/${ticket.appointmentId}/contest`, {
      result: 'accepted',
      note: '已核实',
    }),
  )
  expect(await read(who, ticket.appointmentId)).toMatchObject({
    contest: { state: 'accepted', note: '已核实' },
    fee: { state: 'refunding' },
  })
})

test('three misses bar from this institution, in words before, and not from another one', async () => {
  const personId = who.personId
  const { appointmentIds } = ok(await box.post('/sandbox/booking/misses', { personId, doctorId: DOCTOR, count: 3 }))
  const [session] = await openSessions(box)
  expect(await codeOf(hold(who, session.sessionId))).toBe('booking-banned')
  const { standing } = ok(await who.get(`/api/booking/sessions/${session.sessionId}/terms`))
  expect(standing).toMatchObject({ noShows: 3, obstacle: 'booking-banned' })
  expect(standing.bannedUntil).not.toBeNull()
  const [elsewhere] = await openSessions(box, 'H99010000003-cardiology-1')
  if (elsewhere) expect(ok(await hold(who, elsewhere.sessionId)).state).toBe('held')
  ok(await who.post(`/api/booking/appointments/${appointmentIds[0]}/contest`, { reason: 'emergency' }))
  expect(ok(await hold(who, session.sessionId)).state).toBe('held')
})

test('two confirmations with one key are one booking; another person sees none of it', async () => {
  const [session] = await openSessions(box)
  const { holdId } = ok(await hold(who, session.sessionId))
  const { version } = ok(await box.get('/api/booking/rules?institutionId=H99010000001'))
  const body = { holdId, pay: 'hospital', rulesVersion: version }
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => who.post('/api/booking/appointments', body, { key: 'one' })),
  )
  expect(new Set(answers.map(({ text }) => text)).size).toBe(1)
  const other = await box.signIn('stranger')
  const { appointmentId } = ok(answers[0] ?? (await who.get('/')))
  expect((await other.get(`/api/booking/appointments/${appointmentId}`)).status).toBe(404)
  expect((await other.post(`/api/booking/appointments/${appointmentId}/cancel`)).status).toBe(404)
  expect(ok(await who.get('/api/home')).next).toMatchObject({ kind: 'appointment', appointmentId })
})
