import type { Sandbox, SignedIn } from '../../shared/sandbox'
import { withSandbox } from '../../shared/with-sandbox'
import { booked, DEPARTMENT, DOCTOR, hold, messages, ok, openSessions, pay, read } from './desk'

let box: Sandbox
let who: SignedIn
withSandbox('zhouxiao', (opened, signedIn) => {
  box = opened
  who = signedIn
})

const DAY_MS = 86_400_000
async function at(instant: string) {
  ok(await box.post('/sandbox/clock', { now: instant, frozen: true }))
  who = await box.signIn('zhouxiao')
}
const dayBefore = (day: string) => new Date(Date.parse(day) - DAY_MS).toISOString().slice(0, 10)

test('who has moved is reminded of the new time, however early she was reminded of the old one', async () => {
  const sessions = await openSessions(box)
  const { sessionId, day } = sessions.find((one) => one.day !== sessions[0].day)
  const { appointmentId, startsAt } = await booked(box, who, sessionId)
  const reminders = async () => (await messages(box, who.personId)).filter((text) => text.includes('看诊：'))
  await at(`${dayBefore(day)}T18:00:00+08:00`)
  expect(await reminders()).toHaveLength(1)
  const later = (await openSessions(box)).find((one) => one.day > startsAt.slice(0, 10))
  const { holdId } = ok(await hold(who, later.sessionId, { movingId: appointmentId }))
  const moved = ok(await who.post(`/api/booking/appointments/${appointmentId}/move`, { holdId }))
  await at(`${dayBefore(later.day)}T18:00:00+08:00`)
  const [newest, ...older] = await reminders()
  expect(older).toHaveLength(1)
  expect(newest).toContain(`${Number(moved.startsAt.slice(5, 7))} 月 ${Number(moved.startsAt.slice(8, 10))} 日`)
})

test('the old clinic is stopped while the new fee is open: the new number is hers, to be paid in the same time', async () => {
  const [{ sessionId, day }] = await openSessions(box)
  const { appointmentId, fee } = await booked(box, who, sessionId, 'now')
  const oldOrder = await pay(box, who, fee.billId)
  const dearer = (await openSessions(box, `${DEPARTMENT}-2`)).find((one) => one.day !== day)
  expect(dearer.feeFen).not.toBe(fee.feeFen)
  const { holdId } = ok(await hold(who, dearer.sessionId, { movingId: appointmentId }))
  const { pendingMove } = ok(await who.post(`/api/booking/appointments/${appointmentId}/move`, { holdId }))
  ok(await box.post(`/sandbox/booking/sessions/${sessionId}/stop`, {}))
  const kept = await read(who, appointmentId)
  expect(kept).toMatchObject({
    status: 'awaiting-payment',
    slotNo: pendingMove.slotNo,
    startsAt: pendingMove.startsAt,
    payBy: pendingMove.payBy,
    pendingMove: null,
    fee: { state: 'due', billId: pendingMove.billId, feeFen: dearer.feeFen },
  })
  expect((await messages(box, who.personId))[0]).toMatch(/停诊.*原来付的诊察费会原路退回.*请在 .* 前付/)
  const newOrder = await pay(box, who, pendingMove.billId)
  expect(await read(who, appointmentId)).toMatchObject({ status: 'booked', fee: { state: 'paid', orderId: newOrder } })
  const { items } = ok(await box.get('/sandbox/refunds'))
  expect(items.map(({ orderId }: { orderId: string }) => orderId)).toEqual([oldOrder])
})

test('a wish of somebody who is old enough on some of its days is taken', async () => {
  const sessions = await openSessions(box)
  const [{ day }] = sessions
  const last = sessions.at(-1).day
  const { birth_date } = await box.db
    .selectFrom('people')
    .select('birth_date')
    .where('person_id', '=', who.personId)
    .executeTakeFirstOrThrow()
  const years = Number(last.slice(0, 4)) - Number(birth_date.slice(0, 4))
  await box.db
    .updateTable('people')
    .set({ birth_date: birth_date.slice(0, 4) + last.slice(4) })
    .where('person_id', '=', who.personId)
    .execute()
  const gate = (age_from: number | null) =>
    box.db.updateTable('departments').set({ age_from }).where('department_id', '=', DEPARTMENT).execute()
  const wish = (fromDay: string, toDay: string) => ({
    mode: 'offer',
    wish: {
      doctorId: DOCTOR,
      departmentId: DEPARTMENT,
      weekdays: [1, 2, 3, 4, 5, 6, 7],
      fromDay,
      toDay,
      notBefore: '00:00',
      notAfter: '23:59',
    },
  })
  await gate(years)
  expect((await who.post('/api/booking/waits', wish(day, dayBefore(last)))).body.code).toBe('age-gate')
  const taken = ok(await who.post('/api/booking/waits', wish(day, last)))
  expect(taken).toMatchObject({ state: 'offered', offer: { session: { day: last } } })
})
