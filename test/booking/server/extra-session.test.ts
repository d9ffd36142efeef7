import { instantInChina } from '../../../src/contract/shared/dates'
import type { Sandbox } from '../../shared/sandbox'
import { withSandbox } from '../../shared/with-sandbox'
import { DOCTOR, ok, openSessions } from './desk'

let box: Sandbox
withSandbox('zhouxiao', (opened) => {
  box = opened
})

test('an extra session ends on its day; what does not fit is refused with how many do', async () => {
  const [{ day }] = await openSessions(box)
  const add = (from: string, slots: number) =>
    box.post('/sandbox/booking/sessions', { doctorId: DOCTOR, day, from, slots })
  for (const [from, slots] of [
    ['18:00', 500],
    ['18:00', 361],
    ['23:59', 2],
  ] as const) {
    const refused = await add(from, slots)
    expect([refused.status, refused.body.code]).toEqual([400, 'malformed'])
    const most = from === '18:00' ? 360 : 1
    expect(refused.body.fields.slots).toBe(`从 ${from} 到当天 24:00 最多放 ${most} 个号，请少放几个，或早一点开始`)
  }
  const full = ok(await add('18:00', 360))
  expect(full.endsAt).toBe(instantInChina(Date.parse(`${day}T24:00:00+08:00`)))
  expect(new Set(full.slots.map((one: { startsAt: string }) => one.startsAt.slice(0, 10)))).toEqual(new Set([day]))
})

test('late in the evening the visits are short rather than past midnight', async () => {
  const [{ day }] = await openSessions(box)
  const made = ok(await box.post('/sandbox/booking/sessions', { doctorId: DOCTOR, day, from: '23:00', slots: 20 }))
  expect(made.endsAt.slice(0, 16)).toBe(`${day}T23:20`)
})
