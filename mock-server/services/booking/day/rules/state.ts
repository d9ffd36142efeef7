import type { DayState } from '../../../../../src/contract/booking/day/day'
import { dayInChina, instantInChina } from '../../../../../src/contract/shared/dates'
import type { ClinicPolicy } from '../../../../regions/clinic'
import { aheadOf, type QueueTicket } from './queue'
import { paceOf, waitMinutes } from './wait'
import * as say from './words'

const MINUTE = 60_000

/** A ticket as the day needs it. */
export interface DayTicket extends QueueTicket {
  ticketNo: string
  calledAt: number | null
  missedTimes: number
  enteredAt: number | null
  doneAt: number | null
}

export interface DayFacts {
  window: { startsAt: number; endsAt: number }
  /** Nothing more happens with this appointment, and why; null while it stands. */
  over: 'cancelled' | 'stopped' | null
  /** The fee that was to be paid beforehand is still open. */
  unpaid: boolean
  place: string
  /** Hers; null before 签到. */
  ticket: DayTicket | null
  /** Everybody's of the same queue. */
  tickets: readonly DayTicket[]
}

const isLate = ({ endsAt }: DayFacts['window'], policy: ClinicPolicy, now: number) =>
  now > endsAt + policy.lateGraceMinutes * MINUTE

/** Before 签到: too early, now, or too late. */
function arrival({ window, unpaid }: DayFacts, policy: ClinicPolicy, now: number): DayState {
  const from = window.startsAt - policy.checkInBeforeMinutes * MINUTE
  const until = window.endsAt + policy.checkInAfterMinutes * MINUTE
  // In that second it is a miss.
  if (now >= until) return { kind: 'over', words: say.overWords('past') }
  if (now < from || unpaid) {
    const checkInFrom = instantInChina(from)
    return { kind: 'ahead', words: unpaid ? say.unpaidWords : say.aheadWords(checkInFrom), checkInFrom }
  }
  const late = isLate(window, policy, now)
  const end = instantInChina(until)
  return { kind: 'check-in', words: say.checkInWords(end, late), until: end, late }
}

/** Minutes that each finished visit of this queue took. */
const seenMinutes = (tickets: readonly DayTicket[]) =>
  tickets.flatMap(({ enteredAt, doneAt }) =>
    enteredAt === null || doneAt === null ? [] : [(doneAt - enteredAt) / MINUTE],
  )

function waiting(facts: DayFacts, ticket: DayTicket, policy: ClinicPolicy, now: number): DayState {
  const { tickets, window } = facts
  const ahead = aheadOf(tickets, ticket.ticketId)
  const begun = now >= window.startsAt || tickets.some(({ calledAt }) => calledAt !== null)
  const minutes = begun ? waitMinutes(ahead, paceOf(policy.paceMinutes, seenMinutes(tickets))) : null
  const words = say.waitingWords({ ahead, minutes, begins: begun ? null : instantInChina(window.startsAt) })
  return { kind: 'waiting', words, ticketNo: ticket.ticketNo, ahead, minutes, rejoined: ticket.missedTimes > 0 }
}

/** The line of a day ends with it, or when nobody can check in any more for a window close to midnight. */
const isEnded = ({ startsAt, endsAt }: DayFacts['window'], policy: ClinicPolicy, now: number) =>
  dayInChina(now) > dayInChina(startsAt) && now >= endsAt + policy.checkInAfterMinutes * MINUTE

/** Where she is in her day. Pure. */
export function dayState(facts: DayFacts, policy: ClinicPolicy, now: number): DayState {
  const { ticket, over, place } = facts
  if (over !== null) return { kind: 'over', words: say.overWords(over) }
  if (!ticket) return arrival(facts, policy, now)
  const { ticketNo } = ticket
  const isOver = isEnded(facts.window, policy, now) && ticket.state !== 'done' && ticket.state !== 'in-room'
  if (isOver) return { kind: 'over', words: say.overWords('ended') }
  switch (ticket.state) {
    case 'waiting':
      return waiting(facts, ticket, policy, now)
    case 'called': {
      const called = ticket.calledAt ?? now
      const comeBy = instantInChina(called + policy.callWaitMinutes * MINUTE)
      return {
        kind: 'called',
        words: say.calledWords(place, comeBy),
        ticketNo,
        calledAt: instantInChina(called),
        comeBy,
      }
    }
    case 'missed': {
      const mayRejoin = ticket.missedTimes <= policy.rejoinTimes
      const behind = policy.rejoinBehind
      return { kind: 'missed', words: say.missedWords(mayRejoin, behind), ticketNo, mayRejoin, behind }
    }
    case 'in-room':
      return { kind: 'in-room', words: say.inRoomWords, ticketNo }
    case 'done':
      return { kind: 'done', words: say.doneWords }
  }
}
