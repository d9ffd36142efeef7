import type { ProblemCode } from '../../../src/contract/shared/problem'
import { refuse, refuseAndKeep } from '../../base/http/refuse'
import { alternativesFor } from './alternatives'
import type { Answer } from './core/answer'
import type { Book } from './core/book'
import type { Seeker } from './core/eligible'
import { carryOut } from './store/carry-out'
import { type Desk, loadBook, type Wanted } from './store/load'
import { isChanged, saveBook } from './store/save'

/** A number cannot be had: another one is named. */
const ELSEWHERE: readonly ProblemCode[] = [
  'slot-taken',
  'session-full',
  'session-stopped',
  'session-over',
  'not-released',
]

/** Puts what a decision changed into the tables, with visits, bills, refunds and messages. */
export async function write(desk: Desk, book: Book): Promise<void> {
  await carryOut(desk, book)
  await saveBook(desk.db, book)
}

/** Who wants a number of a session; she is among the people that the book knows. */
export interface About extends Seeker {
  sessionId: string
}

/** Refuses; what ran out by the clock and was handed on meanwhile is kept. */
async function turnDown(desk: Desk, book: Book, code: ProblemCode, about: About | undefined): Promise<never> {
  if (isChanged(book)) await write(desk, book)
  const wanted = about && ELSEWHERE.includes(code) ? book.sessions.get(about.sessionId) : undefined
  const alternatives = about && wanted && (await alternativesFor({ ...desk, wanted }, about, book))
  return isChanged(book) ? refuseAndKeep(code, { alternatives }) : refuse(code, { alternatives })
}

/**
 * One change of bookings: lock and read, decide by the pure rules, write. `about` is the session for which others are
 * named to her where it cannot be had.
 */
export async function withBook<Value>(
  desk: Desk,
  wanted: Wanted,
  decide: (book: Book) => Answer<Value> | Promise<Answer<Value>>,
  about?: About,
): Promise<Value> {
  const book = await loadBook(desk, wanted)
  const answer = await decide(book)
  if (!answer.ok) return turnDown(desk, book, answer.code, about)
  await write(desk, book)
  return answer.value
}
