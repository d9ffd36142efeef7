import type { Sandbox, SignedIn } from '../../shared/sandbox'
import { withSandbox } from '../../shared/with-sandbox'
import { confirm, DEPARTMENT, DOCTOR, hold, messages, OTHER_DOCTOR, ok, openSessions } from './desk'

let box: Sandbox
let who: SignedIn
withSandbox('zhouxiao', (opened, signedIn) => {
  box = opened
  who = signedIn
})

const wish = async (person: SignedIn, doctorId: string, day: string) => {
  const body = {
    doctorId,
    departmentId: DEPARTMENT,
    weekdays: [1, 2, 3, 4, 5, 6, 7],
    fromDay: day,
    toDay: day,
    notBefore: '00:00',
    notAfter: '23:59',
  }
  return ok(await person.post('/api/booking/waits', { wish: body, mode: 'offer' }))
}
const read = async (person: SignedIn, { waitId }: { waitId: string }) =>
  ok(await person.get(`/api/booking/waits/${waitId}`))

test('who took one of two offers of a day is not left with one that would be refused: it goes to the next', async () => {
  const [{ day }] = await openSessions(box)
  const sessions = []
  for (const doctorId of [DOCTOR, OTHER_DOCTOR]) {
    const { sessions: all } = ok(await box.get(`/api/booking/calendar?doctorId=${doctorId}&day=${day}`))
    for (const { sessionId } of all) ok(await box.post(`/sandbox/booking/sessions/${sessionId}/fill`, {}))
    sessions.push(all[0])
  }
  const next = await box.signIn('retiree')
  const [mine, other] = [await wish(who, DOCTOR, day), await wish(who, OTHER_DOCTOR, day)]
  const hers = await wish(next, OTHER_DOCTOR, day)
  for (const { sessionId } of sessions) ok(await box.post(`/sandbox/booking/sessions/${sessionId}/free`, {}))
  const [first, second] = [await read(who, mine), await read(who, other)]
  expect([first.state, second.state, (await read(next, hers)).state]).toEqual(['offered', 'offered', 'waiting'])
  ok(await confirm(box, who, first.offer.holdId))
  expect(ok(await who.get(`/api/booking/holds/${second.offer.holdId}`)).state).toBe('released')
  expect((await read(who, other)).state).toBe('waiting')
  expect(await read(next, hers)).toMatchObject({ state: 'offered', offer: { slotNo: second.offer.slotNo } })
  expect((await messages(box, who.personId)).some((text) => text.includes('另外给您留的号'))).toBe(true)
})

test('an offer of another day is kept', async () => {
  const sessions = await openSessions(box)
  const [first] = sessions
  const later = sessions.find(({ day }) => day !== first.day)
  const kept = await wish(who, DOCTOR, later.day)
  expect(kept.state).toBe('offered')
  const { holdId } = ok(await hold(who, first.sessionId))
  ok(await confirm(box, who, holdId))
  expect((await read(who, kept)).state).toBe('offered')
})
