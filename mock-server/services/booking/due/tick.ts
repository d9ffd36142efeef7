import { done } from '../core/answer'
import { sweep } from '../core/sweep'
import type { Desk } from '../store/load'
import { withBook } from '../with-book'
import { tellExpired } from './expired'
import { inSteps } from './in-steps'
import { tellMissed } from './missed'
import { dueSessions } from './sessions'

/**
 * What the clock has decided is written down, handed on and told: numbers that ran out, free numbers for who waits,
 * misses, wishes whose days are past. By however many and however often it is done, each thing happens once: a session
 * is changed under its lock, and a message is written by whoever changed its row.
 */
export async function tick(desk: Desk): Promise<{ sessions: number; missed: number }> {
  const due = await dueSessions(desk)
  // Within one transaction all sessions are locked at once, in their order: two that tick together cannot cross.
  const steps = desk.db.isTransaction ? [due] : due.map((sessionId) => [sessionId])
  await inSteps(desk, due.length === 0 ? [] : steps, async (step, sessionIds) => {
    await withBook(step, { sessionIds, personIds: [], frees: true }, (book) => {
      sweep(book, sessionIds, step.now)
      return done(true)
    })
  })
  await tellExpired(desk)
  return { sessions: due.length, missed: await tellMissed(desk) }
}
