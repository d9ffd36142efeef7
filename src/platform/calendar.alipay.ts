import type { CalendarEntry } from './calendar-entry'
import { type Outcome, unavailable } from './outcome'

/** Alipay's interface (@mini-types/my) has no call that writes into the phone's calendar. */
export const addToCalendar = (_entry: CalendarEntry): Promise<Outcome> =>
  Promise.resolve(unavailable('支付宝不能加到手机日历'))
