import { bookingPolicy } from '../../mock-server/regions/booking'
import { DAY, instantOf, MINUTE, slotStart } from '../../mock-server/registers/schedules/times'
import type { Book } from '../../mock-server/services/booking/core/book'
import { bannedUntil } from '../../mock-server/services/booking/core/facts'
import { newBooking } from '../../mock-server/services/booking/core/match'
import { freeOthers } from '../../mock-server/services/booking/core/others'
import type { BookingRow, SessionRow, WaitRow } from '../../mock-server/services/booking/core/rows'
import { stopSession } from '../../mock-server/services/booking/core/stop'
import { sweep } from '../../mock-server/services/booking/core/sweep'
import { joinWait } from '../../mock-server/services/booking/core/waiting'
import { RULES } from './model/play'
import { WISH_DAYS } from './model/steps'
import { openWorld, START } from './model/world'

const HOUR = 60 * MINUTE
const policy = bookingPolicy('H1')

function sessionOf(book: Book, sessionId: string): SessionRow {
  const session = book.sessions.get(sessionId)
  if (!session) throw new Error(`no ${sessionId}`)
  return session
}

/** A booking that stands, with its number. */
function stands(book: Book, sessionId: string, slotNo: number, personId = 'a'): BookingRow {
  const made = { personId, pay: 'hospital', rulesVersion: RULES, madeAt: START } as const
  const booking = newBooking(book, sessionOf(book, sessionId), slotNo, made)
  book.bookings.put(booking)
  book.taken.put({ sessionId, slotNo, holder: 'appointment', holderId: booking.appointmentId, lapsesAt: null })
  return booking
}

const wish = (more: Partial<WaitRow>): WaitRow => ({
  waitId: 'w1',
  seq: 1,
  madeAt: START,
  kind: 'wish',
  personId: 'a',
  institutionId: 'H1',
  departmentId: 'x',
  doctorId: null,
  sessionId: null,
  weekdays: [1, 2, 3, 4, 5, 6, 7],
  ...WISH_DAYS,
  notBefore: 0,
  notAfter: 1439,
  mode: 'book',
  state: 'waiting',
  endedAt: null,
  holdId: null,
  appointmentId: null,
  ...more,
})

/** Every number of a session is with others. */
function fillOf(book: Book, sessionId: string): void {
  for (let slotNo = 1; slotNo <= sessionOf(book, sessionId).capacity; slotNo += 1)
    book.taken.put({ sessionId, slotNo, holder: 'filled', holderId: 'others', lapsesAt: null })
}

describe('候补', () => {
  test('a number that could not be cancelled any more is offered and not booked for her', () => {
    for (const [early, state] of [
      [2 * HOUR + 1, 'booked'],
      [2 * HOUR, 'offered'],
    ] as const) {
      const book = openWorld()
      fillOf(book, 's2')
      joinWait(book, wish({}), [], START)
      freeOthers(book, 's2', 1, slotStart(sessionOf(book, 's2'), 1) - early)
      expect(book.waits.get('w1')?.state).toBe(state)
    }
  })

  test('two wishes of one person are not given two numbers of one session, one after the other', () => {
    const book = openWorld()
    fillOf(book, 's1')
    joinWait(book, wish({ mode: 'offer' }), [], START)
    joinWait(book, wish({ waitId: 'w2', seq: 2, doctorId: 'd1', mode: 'offer' }), [], START)
    joinWait(book, wish({ waitId: 'w3', seq: 3, personId: 'b', mode: 'offer' }), [], START)
    freeOthers(book, 's1', 1, START)
    freeOthers(book, 's1', 1, START + MINUTE)
    expect(['w1', 'w2', 'w3'].map((id) => book.waits.get(id)?.state)).toEqual(['offered', 'waiting', 'offered'])
    // When she lets the time pass, her other wish still counts.
    sweep(book, ['s1'], START + (policy.offerMinutes + 1) * MINUTE)
    expect(['w1', 'w2'].map((id) => book.waits.get(id)?.state)).toEqual(['declined', 'offered'])
  })
})

test('who did not come is not said to have been stopped, when the rest of the clinic is', () => {
  const book = openWorld()
  const session = { ...sessionOf(book, 's1'), capacity: 20 }
  book.sessions.put(session)
  const [missed, coming] = [stands(book, 's1', 1), stands(book, 's1', 15, 'b')]
  const now = missed.endsAt + policy.noShow.afterMinutes * MINUTE
  expect(stopSession(book, { sessionId: 's1', reason: '有事', seen: new Set() }, now)).toEqual({ ok: true, value: 1 })
  expect([missed, coming].map((one) => book.bookings.get(one.appointmentId)?.status)).toEqual(['booked', 'stopped'])
  expect(book.told.map(({ personId }) => personId)).toEqual(['b'])
})

test('停约 lasts as long as was told, also when the first miss has become old meanwhile', () => {
  const book = openWorld()
  const miss = (daysAgo: number): BookingRow => {
    const endsAt = START - daysAgo * DAY
    return { ...newBooking(book, sessionOf(book, 's1'), 1, made), startsAt: endsAt - 1, endsAt }
  }
  const made = { personId: 'a', pay: 'hospital', rulesVersion: RULES, madeAt: START } as const
  const three = [miss(181), miss(90), miss(2)]
  expect(bannedUntil(three, policy, START)).toBe(START - 2 * DAY + 90 * DAY)
  // Never three within the days of the rule.
  expect(bannedUntil([miss(185), miss(90), miss(2)], policy, START)).toBeNull()
  expect(bannedUntil([miss(200), miss(100), miss(95)], policy, START)).toBeNull()
  expect(bannedUntil([...three.slice(1), { ...miss(181), contest: 'accepted' }], policy, START)).toBeNull()
  expect(instantOf(policy.noShow.announcedOn)).toBeLessThan(START)
})
