import fc from 'fast-check'
import { daysAfter } from '../../../mock-server/registers/schedules/times'
import { PEOPLE, SESSIONS, TODAY } from './world'

/** One thing that happens. Things made before are picked counting back from the newest. */
export type Step =
  | { do: 'hold'; who: string; session: string; slotNo: number | undefined; moving: number | null }
  | { do: 'extend'; hold: number }
  | { do: 'release'; hold: number }
  | { do: 'confirm'; hold: number; pay: 'now' | 'hospital' }
  | { do: 'bill' | 'cancel' | 'contest' | 'attend'; booking: number }
  | { do: 'move'; hold: number }
  | { do: 'pay'; bill: number }
  | {
      do: 'wish'
      who: string
      doctorId: string | null
      department: string
      weekdays: readonly number[]
      mode: 'book' | 'offer'
    }
  | { do: 'ticket'; who: string }
  | { do: 'leave'; wait: number }
  | { do: 'stop' | 'tick' | 'fill' | 'free'; session: string }
  | { do: 'decide'; booking: number; result: 'accepted' | 'rejected' }
  | { do: 'wait'; minutes: number }

const who = fc.constantFrom(...PEOPLE)
const session = fc.constantFrom(...SESSIONS)
const back = fc.nat(3)
const slotNo = fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined })

/** Around what ends by itself: a hold (10 min, +5), a payment (15), an offer (30), the release, deadlines, days. */
const minutes = fc.constantFrom(1, 1, 5, 5, 9, 10, 10, 14, 15, 16, 29, 31, 41, 60, 60, 600, 1440, 2880, 20_000)

const of = <T>(weight: number, arbitrary: fc.Arbitrary<T>) => ({ weight, arbitrary })

const step: fc.Arbitrary<Step> = fc.oneof(
  of(9, fc.record({ do: fc.constant('hold' as const), who, session, slotNo, moving: fc.constant(null) })),
  of(4, fc.record({ do: fc.constant('hold' as const), who, session, slotNo, moving: back })),
  of(
    9,
    fc.record({
      do: fc.constant('confirm' as const),
      hold: back,
      pay: fc.constantFrom('now' as const, 'hospital' as const),
    }),
  ),
  of(2, fc.record({ do: fc.constantFrom('extend' as const, 'release' as const), hold: back })),
  of(5, fc.record({ do: fc.constant('move' as const), hold: back })),
  of(7, fc.record({ do: fc.constant('pay' as const), bill: back })),
  of(2, fc.record({ do: fc.constant('bill' as const), booking: back })),
  of(3, fc.record({ do: fc.constant('cancel' as const), booking: back })),
  of(1, fc.record({ do: fc.constantFrom('contest' as const, 'attend' as const), booking: back })),
  of(
    1,
    fc.record({
      do: fc.constant('decide' as const),
      booking: back,
      result: fc.constantFrom('accepted' as const, 'rejected' as const),
    }),
  ),
  of(
    4,
    fc.record({
      do: fc.constant('wish' as const),
      who,
      doctorId: fc.constantFrom(null, 'd1', 'd2'),
      department: fc.constantFrom('x', 'x', 'y'),
      weekdays: fc.constantFrom([1, 2, 3, 4, 5, 6, 7], [2], [3], [2, 4]),
      mode: fc.constantFrom('book' as const, 'offer' as const),
    }),
  ),
  of(2, fc.record({ do: fc.constant('ticket' as const), who })),
  of(1, fc.record({ do: fc.constant('leave' as const), wait: back })),
  of(1, fc.record({ do: fc.constantFrom('stop' as const, 'fill' as const, 'free' as const), session })),
  of(1, fc.record({ do: fc.constant('tick' as const), session })),
  of(3, fc.record({ do: fc.constant('wait' as const), minutes })),
)

const hold = (person: string, at: string, moving: number | null): Step => ({
  do: 'hold',
  who: person,
  session: at,
  slotNo: undefined,
  moving,
})
const [confirm, pay, move]: [Step, Step, Step] = [
  { do: 'confirm', hold: 0, pay: 'now' },
  { do: 'pay', bill: 0 },
  { do: 'move', hold: 0 },
]

/** What people do in a row: book and pay; move what is paid, and pay the difference or not; miss it and object. */
const habit: fc.Arbitrary<Step[]> = fc.oneof(
  of(
    6,
    fc.tuple(who, session).map(([person, at]) => [hold(person, at, null), confirm, pay]),
  ),
  of(
    4,
    fc.tuple(session, back).map(([at, moving]) => [hold('a', at, moving), move]),
  ),
  of(
    4,
    fc.tuple(session, back).map(([at, moving]) => [hold('a', at, moving), move, pay]),
  ),
  of(
    2,
    fc.tuple(session, back).map(([at, moving]): Step[] => [hold('a', at, moving), move, { do: 'stop', session: at }]),
  ),
  of(
    1,
    fc.tuple(back, fc.constantFrom('accepted' as const, 'rejected' as const)).map(([booking, result]): Step[] => [
      { do: 'wait', minutes: 4320 },
      { do: 'contest', booking },
      { do: 'decide', booking, result },
    ]),
  ),
)

export const steps: fc.Arbitrary<Step[]> = fc
  .array(fc.oneof({ weight: 3, arbitrary: step.map((one) => [one]) }, { weight: 1, arbitrary: habit }), {
    minLength: 8,
    maxLength: 45,
  })
  .map((parts) => parts.flat())

/** Wishes reach over the days of the sessions. */
export const WISH_DAYS = { fromDay: TODAY, toDay: daysAfter(TODAY, 4) }
