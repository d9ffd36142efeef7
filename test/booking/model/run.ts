import { feeFaults, ownerFaults, sameDayFaults, stoppedFaults } from './invariants'
import { Play } from './play'
import type { Step } from './steps'

/** Far beyond every deadline: what is left of money then is final. */
const END: Step[] = [
  { do: 'wait', minutes: 60 * 24 * 30 },
  ...['s1', 's2', 's3', 's4', 's5'].map((session): Step => ({ do: 'tick', session })),
]

/** Bookings that stand keep a number; whoever is neither cancelled, stopped nor out of time is never without. */
const booked = (play: Play) =>
  play.book.bookings
    .all()
    .filter(({ status }) => status === 'booked')
    .map(({ appointmentId }) => appointmentId)

function faultsOf(play: Play): string[] {
  const many = [...play.refunds].filter(([, times]) => times > 1).map(([billId]) => `${billId} was given back twice`)
  const { book, now } = play
  const faults = [ownerFaults, stoppedFaults, feeFaults, sameDayFaults].flatMap((look) => look(book, now))
  return [...faults, ...many]
}

/** Who was booked before a step may lose it only by cancelling or by a stop. */
function lostBy(play: Play, before: readonly string[], { do: what }: Step): string[] {
  if (what === 'cancel' || what === 'stop') return []
  const after = new Set(booked(play))
  return before.filter((id) => !after.has(id)).map((id) => `${id} lost her number by ${what}`)
}

/** Plays a sequence; throws at the first step after which something does not hold. */
export function check(steps: readonly Step[]): Play {
  const play = new Play()
  for (const one of [...steps, ...END]) {
    const before = booked(play)
    play.step(one)
    const faults = [...faultsOf(play), ...lostBy(play, before, one)]
    if (faults.length > 0) throw new Error(`after ${JSON.stringify(one)}: ${faults.join('; ')}`)
  }
  return play
}
