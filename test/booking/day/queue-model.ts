import fc from 'fast-check'
import {
  aheadOf,
  lineOf,
  placeOf,
  type QueueTicket,
  rejoinPlace,
  walkInPlace,
} from '../../../mock-server/services/booking/day/rules/queue'

const MINUTE = 60_000
const START = Date.parse('2026-11-24T08:00:00+08:00')
const GRACE = 15 * MINUTE
const BEHIND = 3

/** What can happen in a clinic; every step takes some minutes. */
export type QueueStep =
  | { kind: 'arrive'; window: number; seq: number; minutes: number }
  | { kind: 'walk-in'; minutes: number }
  | { kind: 'call'; minutes: number }
  | { kind: 'miss'; minutes: number }
  | { kind: 'rejoin'; minutes: number }

const minutes = fc.integer({ min: 0, max: 12 })
export const queueSteps: fc.Arbitrary<QueueStep[]> = fc.array(
  fc.oneof(
    fc.record({
      kind: fc.constant('arrive' as const),
      window: fc.integer({ min: 0, max: 7 }),
      seq: fc.integer({ min: 1, max: 6 }),
      minutes,
    }),
    fc.record({ kind: fc.constant('walk-in' as const), minutes }),
    fc.record({ kind: fc.constant('call' as const), minutes }),
    fc.record({ kind: fc.constant('miss' as const), minutes }),
    fc.record({ kind: fc.constant('rejoin' as const), minutes }),
  ),
  { minLength: 15, maxLength: 60 },
)

/** A person's place got worse: who came in before her, and how. */
interface Overtaking {
  overtaken: QueueTicket
  by: QueueTicket
  how: 'in-time' | 'late' | 'walk-in' | 'rejoin'
  /** Who waited when it happened, in order. */
  line: QueueTicket[]
}

export interface Played {
  calls: number
  overtakings: Overtaking[]
  /** Whom each call took, and who stood ahead of her then. */
  passed: { called: QueueTicket; ahead: QueueTicket[] }[]
}

type Choose = (line: QueueTicket[]) => QueueTicket | undefined

/** Plays a clinic by the rules of the server; `choose` is how the next is taken. */
export function playQueue(steps: readonly QueueStep[], choose: Choose = (line) => line[0]): Played {
  const played: Played = { calls: 0, overtakings: [], passed: [] }
  let tickets: QueueTicket[] = []
  let now = START
  const add = (ticket: QueueTicket, how: Overtaking['how']) => {
    const line = lineOf(tickets)
    tickets = [...tickets.filter(({ ticketId }) => ticketId !== ticket.ticketId), ticket]
    const place = lineOf(tickets).findIndex(({ ticketId }) => ticketId === ticket.ticketId)
    for (const overtaken of line.slice(place)) played.overtakings.push({ overtaken, by: ticket, how, line })
  }
  const set = (ticket: QueueTicket, state: QueueTicket['state']) => {
    tickets = tickets.map((one) => (one.ticketId === ticket.ticketId ? { ...one, state } : one))
  }
  for (const [index, step] of steps.entries()) {
    now += step.minutes * MINUTE
    const ticketId = `t${String(index).padStart(3, '0')}`
    const state = 'waiting' as const
    if (step.kind === 'arrive') {
      const startsAt = START + step.window * 30 * MINUTE
      const place = placeOf({ startsAt, endsAt: startsAt + 30 * MINUTE, seq: step.seq }, now, GRACE)
      add({ ticketId, state, ...place }, place.turnAt === startsAt ? 'in-time' : 'late')
    }
    if (step.kind === 'walk-in') add({ ticketId, state, ...walkInPlace(now, index) }, 'walk-in')
    const called = tickets.find((one) => one.state === 'called')
    if (step.kind === 'miss' && called) set(called, 'missed')
    const missed = tickets.find((one) => one.state === 'missed')
    if (step.kind === 'rejoin' && missed) add({ ...missed, state, ...rejoinPlace(tickets, BEHIND, now) }, 'rejoin')
    if (step.kind !== 'call') continue
    const line = lineOf(tickets)
    const next = choose(line)
    if (!next) continue
    if (called) set(called, 'done')
    played.calls += 1
    played.passed.push({ called: next, ahead: line.slice(0, aheadOf(line, next.ticketId)) })
    set(next, 'called')
  }
  return played
}

/** Written from the words that people read, not from the code that sorts. */
export function violations({ overtakings, passed }: Played): string[] {
  const jumped = passed
    .filter(({ ahead }) => ahead.length > 0)
    .map(({ called }) => `${called.ticketId} was called early`)
  const wrong = overtakings.filter(({ overtaken, by, how, line }) => {
    // An earlier window, or an earlier number of the same window, that comes in time keeps its turn.
    if (how === 'in-time') return overtaken.turnAt < by.turnAt
    // Who comes late or without an appointment stands behind everybody whose turn has begun.
    if (how === 'late' || how === 'walk-in') return overtaken.turnAt < by.turnAt
    // Who comes back lets the next three through.
    return line.findIndex(({ ticketId }) => ticketId === overtaken.ticketId) < BEHIND
  })
  return [...jumped, ...wrong.map(({ overtaken, by, how }) => `${by.ticketId} (${how}) overtook ${overtaken.ticketId}`)]
}
