import { brokenRows } from '../../settlement/server/random/stored-checks'
import { books } from '../../settlement/server/stored'
import type { Sandbox } from '../../shared/sandbox'
import { feeFaults, ownerFaults, sameDayFaults, stoppedFaults } from './invariants'
import { bookOf, ServerPlay } from './server'
import type { Step } from './steps'

/** Plays a sequence on the server; answers what does not hold in its tables, and what it said. */
export async function checkServer(box: Sandbox, steps: readonly Step[]) {
  await box.reset()
  const { accounts } = await books(box)
  const play = new ServerPlay(box)
  await play.run(steps)
  const { book, now, refundedTwice } = await bookOf(box)
  const faults = [
    ...play.faults,
    ...ownerFaults(book, now),
    ...stoppedFaults(book, now),
    ...feeFaults(book, now),
    ...sameDayFaults(book, now),
    ...refundedTwice.map((billId) => `${billId} was given back twice`),
    ...(await brokenRows(box, accounts)),
  ]
  return { faults, said: play.said }
}
