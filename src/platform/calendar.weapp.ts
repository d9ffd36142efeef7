import type { CalendarEntry } from './calendar-entry'
import { nativeWeapp } from './native'
import { done, type Outcome, unavailable } from './outcome'

const seconds = (instant: string) => Math.floor(Date.parse(instant) / 1000)

/** wx.addPhoneCalendar, base library ≥ 2.15.0; the host asks for leave by itself. */
export function addToCalendar(entry: CalendarEntry): Promise<Outcome> {
  const { addPhoneCalendar } = nativeWeapp()
  if (typeof addPhoneCalendar !== 'function') return Promise.resolve(unavailable('这个版本的微信不能加到日历'))
  return new Promise((resolve) => {
    addPhoneCalendar({
      title: entry.title,
      startTime: seconds(entry.startsAt),
      endTime: String(seconds(entry.endsAt)),
      location: entry.location,
      description: entry.notes,
      alarmOffset: entry.alarmMinutes * 60,
      success: () => resolve(done),
      fail: ({ errMsg = '' }) =>
        resolve(errMsg.includes('cancel') ? { kind: 'cancelled' } : unavailable('手机没有允许微信写日历')),
    })
  })
}
