import fc from 'fast-check'
import { instantOf, minuteOfDay, slotStart, weekdayOf } from '../../mock-server/registers/schedules/times'
import { matchWaits } from '../../mock-server/services/booking/core/match'
import type { SessionRow, WaitRow } from '../../mock-server/services/booking/core/rows'
import { fits, inOrder } from '../../mock-server/services/booking/core/wishes'

const DAYS = ['2026-11-24', '2026-11-25', '2026-11-26', '2026-11-28']

const session: fc.Arbitrary<SessionRow> = fc
  .record({
    day: fc.constantFrom(...DAYS),
    doctorId: fc.constantFrom('d1', 'd2'),
    capacity: fc.integer({ min: 1, max: 12 }),
    hour: fc.constantFrom('08:00', '13:30'),
  })
  .map(({ day, doctorId, capacity, hour }) => ({
    sessionId: 's',
    doctorId,
    departmentId: 'x',
    institutionId: 'H1',
    day,
    startsAt: instantOf(day, hour),
    slotMinutes: 15,
    capacity,
    feeFen: 0,
    releaseAt: instantOf('2026-11-20', '07:00'),
    stoppedAt: null,
    stopReason: null,
    lot: 'salt',
    gate: { sex: null, ageFrom: null, ageTo: null },
  }))

const minute = fc.integer({ min: 420, max: 960 })

const wait = (seq: number): fc.Arbitrary<WaitRow> =>
  fc
    .record({
      kind: fc.constantFrom('wish' as const, 'wish' as const, 'ticket' as const),
      departmentId: fc.constantFrom('x', 'x', 'y'),
      doctorId: fc.constantFrom(null, 'd1', 'd2'),
      weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
      span: fc.tuple(fc.constantFrom(...DAYS), fc.constantFrom(...DAYS)),
      hours: fc.tuple(minute, minute),
      before: fc.boolean(),
    })
    .map(({ kind, departmentId, doctorId, weekdays, span, hours, before }) => ({
      waitId: `w${seq}`,
      seq,
      kind,
      personId: `p${seq}`,
      institutionId: 'H1',
      departmentId: kind === 'ticket' ? 'x' : departmentId,
      doctorId,
      sessionId: kind === 'ticket' ? 's' : null,
      weekdays,
      fromDay: [...span].sort()[0] ?? '',
      toDay: [...span].sort()[1] ?? '',
      notBefore: Math.min(...hours),
      notAfter: Math.max(...hours),
      mode: 'offer',
      state: 'waiting',
      madeAt: instantOf('2026-11-20', before ? '06:40' : '07:10') + seq,
      endedAt: null,
      holdId: null,
      appointmentId: null,
    }))

const world = session.chain((one) =>
  fc.record({
    session: fc.constant(one),
    free: fc.subarray(Array.from({ length: one.capacity }, (_, index) => index + 1)),
    waits: fc.nat(12).chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => wait(index + 1)))),
    barred: fc.uniqueArray(fc.nat(12)),
  }),
)

/** Written from the words of the issue, not from the matcher's code. */
function within(wish: WaitRow, clinic: SessionRow, slotNo: number): boolean {
  const at = slotStart(clinic, slotNo)
  const doctor = wish.doctorId === null || wish.doctorId === clinic.doctorId
  const day = wish.weekdays.includes(weekdayOf(clinic.day)) && clinic.day >= wish.fromDay && clinic.day <= wish.toDay
  const hour = minuteOfDay(at) >= wish.notBefore && minuteOfDay(at) <= wish.notAfter
  return wish.departmentId === clinic.departmentId && doctor && day && hour
}

const play = ({
  session: clinic,
  free,
  waits,
  barred,
}: {
  session: SessionRow
  free: number[]
  waits: WaitRow[]
  barred: number[]
}) => matchWaits(clinic, free, waits, ({ seq }) => !barred.includes(seq))

test('never outside the wishes, never a number twice, never one for who may not have it', () => {
  let matched = 0
  fc.assert(
    fc.property(world, (given) => {
      const matches = play(given)
      matched += matches.length
      for (const { wait: one, slotNo } of matches) {
        expect(given.free).toContain(slotNo)
        if (one.kind === 'wish') expect(within(one, given.session, slotNo)).toBe(true)
        else expect(one.sessionId).toBe(given.session.sessionId)
        expect(given.barred).not.toContain(one.seq)
      }
      expect(new Set(matches.map(({ slotNo }) => slotNo)).size).toBe(matches.length)
      expect(new Set(matches.map(({ wait: one }) => one.waitId)).size).toBe(matches.length)
    }),
    { numRuns: 4000, seed: 1 },
  )
  expect(matched).toBeGreaterThan(3000)
})

test('first come first served among equals: nobody is passed over for a number that fits her', () => {
  fc.assert(
    fc.property(world, (given) => {
      const matches = play(given)
      const wishes = given.waits.filter(({ kind, seq }) => kind === 'wish' && !given.barred.includes(seq))
      for (const early of wishes) {
        if (matches.some(({ wait: one }) => one === early)) continue
        for (const { wait: late, slotNo } of matches) {
          if (late.kind === 'wish' && late.seq > early.seq) expect(within(early, given.session, slotNo)).toBe(false)
        }
      }
    }),
    { numRuns: 4000, seed: 2 },
  )
})

test('what nobody was given fits nobody who waits', () => {
  fc.assert(
    fc.property(world, (given) => {
      const matches = play(given)
      const left = given.free.filter((slotNo) => !matches.some((one) => one.slotNo === slotNo))
      const unserved = given.waits.filter(
        (one) => !given.barred.includes(one.seq) && !matches.some(({ wait: served }) => served === one),
      )
      for (const slotNo of left) for (const one of unserved) expect(fits(one, given.session, slotNo)).toBe(false)
    }),
    { numRuns: 2000, seed: 3 },
  )
})

test('the queue of a release: before it by lot and not by arrival, after it in order of arrival, wishes last', () => {
  let moved = 0
  fc.assert(
    fc.property(world, ({ session: clinic, waits }) => {
      const order = inOrder(waits, clinic)
      const rank = (one: WaitRow) => (one.kind === 'wish' ? 2 : one.madeAt < clinic.releaseAt ? 0 : 1)
      order.slice(1).forEach((one, index) => {
        const before = order[index]
        if (!before) return
        expect(rank(before)).toBeLessThanOrEqual(rank(one))
        if (rank(before) === rank(one) && rank(one) > 0) expect(before.seq).toBeLessThan(one.seq)
        if (rank(before) === 0 && rank(one) === 0 && before.seq > one.seq) moved += 1
      })
      expect(inOrder([...waits].reverse(), clinic)).toEqual(order)
    }),
    { numRuns: 2000, seed: 4 },
  )
  expect(moved).toBeGreaterThan(100)
})
