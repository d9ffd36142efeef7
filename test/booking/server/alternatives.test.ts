import type { Alternative } from '../../../src/contract/shared/alternative'
import type { Sandbox, SignedIn } from '../../shared/sandbox'
import { withSandbox } from '../../shared/with-sandbox'
import { booked, DEPARTMENT, DOCTOR, hold, messages, ok, openSessions, read } from './desk'

let box: Sandbox
let who: SignedIn
withSandbox('zhouxiao', (opened, signedIn) => {
  box = opened
  who = signedIn
})

type Session = { sessionId: string; day: string }
const fill = async ({ sessionId }: Session) => ok(await box.post(`/sandbox/booking/sessions/${sessionId}/fill`, {}))
const stop = async ({ sessionId }: Session) => ok(await box.post(`/sandbox/booking/sessions/${sessionId}/stop`, {}))

/** The first sessions of the first doctor on two different days. */
async function twoDays(): Promise<[Session, Session]> {
  const sessions: Session[] = await openSessions(box)
  const [first] = sessions
  const second = sessions.find(({ day }) => day !== first?.day)
  if (!first || !second) throw new Error('no two days')
  return [first, second]
}

/** What the next tap answers for each of them; 201 where she gets the number. */
async function taken(alternatives: readonly Alternative[], person = who, more: object = {}): Promise<unknown[]> {
  const answers = []
  for (const { sessionId } of alternatives) {
    const { status, body } = await hold(person, sessionId, more)
    answers.push(body.code ?? status)
  }
  return answers
}
const all201 = (alternatives: readonly Alternative[]) => alternatives.map(() => 201)
const days = (alternatives: readonly Alternative[]) => alternatives.map(({ day }) => day)

test('a stopped clinic names to each only days on which she has no number there, on the ticket and in the message', async () => {
  const [first, second] = await twoDays()
  const other = await box.signIn('retiree')
  const { appointmentId } = await booked(box, who, first.sessionId)
  const others = await booked(box, other, first.sessionId)
  await booked(box, who, second.sessionId)
  await stop(first)
  const { alternatives } = (await read(who, appointmentId)).stop
  expect(days(alternatives)).not.toContain(second.day)
  expect(alternatives.length).toBeGreaterThan(0)
  expect(await taken(alternatives)).toEqual(all201(alternatives))
  // The other one has nothing on that day: to her it is named.
  expect(days((await read(other, others.appointmentId)).stop.alternatives)).toContain(second.day)
  const spoken = (day: string) => `${Number(day.slice(5, 7))} 月 ${Number(day.slice(8))} 日`
  const [mine, hers] = [await messages(box, who.personId), await messages(box, other.personId)]
  expect(mine[0]?.split('还有号：')[1]).not.toContain(spoken(second.day))
  expect(hers[0]?.split('还有号：')[1]).toContain(spoken(second.day))
})

test('a full session names no day on which she has a number, also to who comes after the last one was kept', async () => {
  const [first, second] = await twoDays()
  await booked(box, who, second.sessionId)
  await fill(first)
  const plain = await hold(who, first.sessionId)
  expect(plain.body.code).toBe('session-full')
  expect(days(plain.body.alternatives)).not.toContain(second.day)
  expect(await taken(plain.body.alternatives)).toEqual(all201(plain.body.alternatives))
  // Decided under the lock: a number of it runs out some time.
  ok(await box.post(`/sandbox/booking/sessions/${first.sessionId}/free`, {}))
  const { slotNo } = ok(await hold(await box.signIn('retiree'), first.sessionId))
  const locked = await hold(who, first.sessionId, { slotNo })
  expect(locked.status).toBe(409)
  expect(locked.body.alternatives.length).toBeGreaterThan(0)
  expect(await taken(locked.body.alternatives)).toEqual(all201(locked.body.alternatives))
})

test('a session that is not released names no day on which she has a number', async () => {
  const [, second] = await twoDays()
  await booked(box, who, second.sessionId)
  const body = { doctorId: DOCTOR, day: second.day, slots: 3, releaseInSeconds: 7200 }
  const { sessionId } = ok(await box.post('/sandbox/booking/sessions', body))
  const refused = await who.post(`/api/booking/sessions/${sessionId}/tickets`)
  expect(refused.body.code).toBe('not-released')
  expect(refused.body.alternatives.length).toBeGreaterThan(0)
  expect(await taken(refused.body.alternatives)).toEqual(all201(refused.body.alternatives))
})

test('who is barred here is shown other places, and who moves is shown none: a move stays in its department', async () => {
  const [first, second] = await twoDays()
  const { appointmentId } = await booked(box, who, second.sessionId)
  await fill(first)
  const moving = await hold(who, first.sessionId, { movingId: appointmentId })
  expect(moving.body.alternatives.length).toBeGreaterThan(0)
  expect(days(moving.body.alternatives)).toContain(second.day)
  expect(await taken(moving.body.alternatives, who, { movingId: appointmentId })).toEqual(
    all201(moving.body.alternatives),
  )
  ok(await box.post('/sandbox/booking/misses', { personId: who.personId, doctorId: DOCTOR, count: 3 }))
  const barred = await hold(who, first.sessionId)
  expect(barred.body.alternatives.length).toBeGreaterThan(0)
  expect(await taken(barred.body.alternatives)).toEqual(all201(barred.body.alternatives))
  const stays = await hold(who, first.sessionId, { movingId: appointmentId })
  expect(stays.body.alternatives).toEqual([])
})

test('other places and later days are named only where they take her, by the age of that day', async () => {
  const [first, second] = await twoDays()
  await booked(box, who, second.sessionId)
  await fill(first)
  // From that day on she is too old for the department here.
  const { birth_date } = await box.db
    .selectFrom('people')
    .select('birth_date')
    .where('person_id', '=', who.personId)
    .executeTakeFirstOrThrow()
  const turns = Number(first.day.slice(0, 4)) - Number(birth_date.slice(0, 4))
  await box.db
    .updateTable('people')
    .set({ birth_date: birth_date.slice(0, 4) + second.day.slice(4) })
    .where('person_id', '=', who.personId)
    .execute()
  await box.db
    .updateTable('departments')
    .set({ age_to: turns - 1 })
    .where('department_id', '=', DEPARTMENT)
    .execute()
  const here = await hold(who, first.sessionId)
  expect(await taken(here.body.alternatives)).toEqual(all201(here.body.alternatives))
  // Nor does any department of the kind take women.
  await box.db.updateTable('departments').set({ sex: 'male' }).where('speciality', '=', 'cardiology').execute()
  expect((await hold(who, first.sessionId)).body.alternatives).toEqual([])
})
