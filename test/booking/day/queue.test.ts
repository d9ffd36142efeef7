import fc from 'fast-check'
import {
  aheadOf,
  lineOf,
  type Place,
  placeOf,
  type QueueTicket,
  rejoinPlace,
  walkInPlace,
} from '../../../mock-server/services/booking/day/rules/queue'
import { playQueue, queueSteps, violations } from './queue-model'

const MINUTE = 60_000
const T = Date.parse('2026-11-24T09:00:00+08:00')
const ticket = (ticketId: string, place: Place, state: QueueTicket['state'] = 'waiting'): QueueTicket => ({
  ticketId,
  state,
  ...place,
})
const at = (minutes: number): Place => ({ turnAt: T + minutes * MINUTE, seq: 0, tie: 0 })

describe('where somebody stands who checks in', () => {
  const window = { startsAt: T, endsAt: T + 30 * MINUTE, seq: 4 }
  test.each([
    ['early', -50, { turnAt: T, seq: 4, tie: 0 }],
    ['within the window', 10, { turnAt: T, seq: 4, tie: 0 }],
    ['within the grace', 45, { turnAt: T, seq: 4, tie: 0 }],
    ['late: by the moment she came', 46, { turnAt: T + 46 * MINUTE, seq: 0, tie: 0 }],
  ])('%s', (_, minutes, place) => {
    expect(placeOf(window, T + minutes * MINUTE, 15 * MINUTE)).toEqual(place)
  })
  test('a walk-in stands by the moment she came', () => {
    expect(walkInPlace(T + 5, 3)).toEqual({ turnAt: T + 5, seq: 3, tie: 0 })
  })
})

describe('the line', () => {
  test('by turn, then by number, then by when somebody came back', () => {
    const tickets = [
      ticket('c', at(30)),
      ticket('b', { turnAt: T, seq: 2, tie: 0 }),
      ticket('a', { turnAt: T, seq: 1, tie: 9 }),
      ticket('first', { turnAt: T, seq: 1, tie: 0 }),
      ticket('gone', at(-60), 'done'),
    ]
    expect(lineOf(tickets).map(({ ticketId }) => ticketId)).toEqual(['first', 'a', 'b', 'c'])
  })
  test('who was called and is not in yet counts as ahead; who is in the room does not', () => {
    const tickets = [ticket('in', at(0), 'in-room'), ticket('called', at(1), 'called'), ticket('me', at(2))]
    expect(aheadOf(tickets, 'me')).toBe(1)
  })
})

describe('back after a miss', () => {
  const line = [at(0), at(10), at(20), at(30), at(40)].map((place, index) => ticket(`t${index}`, place))
  const rejoined = (tickets: QueueTicket[], now: number, id = 'back') => [
    ...tickets,
    ticket(id, rejoinPlace(tickets, 3, now)),
  ]
  test('behind the next three', () => {
    expect(aheadOf(rejoined(line, T + 5 * MINUTE), 'back')).toBe(3)
  })
  test('behind all where there are fewer', () => {
    expect(aheadOf(rejoined(line.slice(0, 2), T + 5 * MINUTE), 'back')).toBe(2)
    expect(aheadOf(rejoined([], T), 'back')).toBe(0)
  })
  test('two who come back stand in the order they came back', () => {
    const both = rejoined(rejoined(line, T + 5 * MINUTE, 'first'), T + 6 * MINUTE, 'second')
    expect(aheadOf(both, 'first')).toBe(3)
    expect(aheadOf(both, 'second')).toBe(4)
  })
})

test('nobody is overtaken but by the stated rule: 400 random clinics', () => {
  let calls = 0
  fc.assert(
    fc.property(queueSteps, (steps) => {
      const played = playQueue(steps)
      calls += played.calls
      expect(violations(played)).toEqual([])
    }),
    { numRuns: 400, seed: 20_261_124 },
  )
  expect(calls).toBeGreaterThan(400)
})

test('a line that calls the newest first is seen', () => {
  const arrive = { kind: 'walk-in' as const, minutes: 1 }
  const played = playQueue([arrive, arrive, arrive, { kind: 'call' as const, minutes: 1 }], (line) => line.at(-1))
  expect(violations(played)).not.toEqual([])
})
