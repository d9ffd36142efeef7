import { addToCalendar as onAlipay } from '@/platform/calendar.alipay'
import { addToCalendar as onWechat } from '@/platform/calendar.weapp'
import { icsOf } from '@/platform/ics'

const entry = {
  uid: 'appointment-1@example.invalid',
  title: '奶奶看心血管内科；方敏, 主任医师',
  startsAt: '2026-11-24T09:30:00+08:00',
  endsAt: '2026-11-24T10:00:00+08:00',
  location: '示例市第一医院，门诊楼 3 层 B 区，请走东门进，过了大厅右手边坐电梯上去，出电梯左转',
  notes: '带上医保码\n带上现在吃的药',
  alarmMinutes: 120,
}
const wx: { addPhoneCalendar?: jest.Mock } = {}
beforeEach(() => {
  delete wx.addPhoneCalendar
  Reflect.set(globalThis, 'wx', wx)
})
afterAll(() => Reflect.deleteProperty(globalThis, 'wx'))

test('the file is a calendar entry of RFC 5545: times in UTC, text escaped, no line over 75 octets', () => {
  const text = icsOf(entry, Date.parse('2026-11-21T01:02:03Z'))
  const lines = text.split('\r\n')
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
  expect(lines).toEqual(
    expect.arrayContaining(['DTSTAMP:20261121T010203Z', 'DTSTART:20261124T013000Z', 'DTEND:20261124T020000Z']),
  )
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
  const unfolded = text.replace(/\r\n /g, '')
  expect(unfolded).toContain('SUMMARY:奶奶看心血管内科；方敏\\, 主任医师\r\n')
  expect(unfolded).toContain(`LOCATION:${entry.location}\r\n`)
  expect(unfolded).toContain('DESCRIPTION:带上医保码\\n带上现在吃的药\r\n')
})

test('WeChat gets whole seconds, the end as text', async () => {
  wx.addPhoneCalendar = jest.fn((options) => options.success({}))
  expect(await onWechat(entry)).toEqual({ kind: 'done' })
  expect(wx.addPhoneCalendar.mock.lastCall?.[0]).toMatchObject({
    startTime: 1_795_483_800,
    endTime: '1795485600',
    location: entry.location,
  })
})

test.each([
  ['addPhoneCalendar:fail cancel', { kind: 'cancelled' }],
  ['addPhoneCalendar:fail auth deny', { kind: 'unavailable', why: '手机没有允许微信写日历' }],
])('WeChat says %s', async (errMsg, outcome) => {
  wx.addPhoneCalendar = jest.fn((options) => options.fail({ errMsg }))
  expect(await onWechat(entry)).toEqual(outcome)
})

test('a host without a calendar says so, and nothing is thrown', async () => {
  expect(await onWechat(entry)).toEqual({ kind: 'unavailable', why: '这个版本的微信不能加到日历' })
  expect(await onAlipay(entry)).toEqual({ kind: 'unavailable', why: '支付宝不能加到手机日历' })
})
