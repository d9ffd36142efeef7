import type { Book } from './book'
import { slotKey } from './book'
import { freeSlots, takenOf } from './slots'
import { sweep } from './sweep'

/** Numbers go to people of the window and the telephone until `leave` are left; answers how many are. */
export function fillSession(book: Book, sessionId: string, leave: number, now: number): number {
  const session = book.sessions.get(sessionId)
  if (!session) return 0
  sweep(book, [sessionId], now)
  const free = freeSlots(book, session, now)
  for (const slotNo of free.slice(0, Math.max(0, free.length - leave)))
    book.taken.put({ sessionId, slotNo, holder: 'filled', holderId: 'others', lapsesAt: null })
  return freeSlots(book, session, now).length
}

/** Numbers of those come back, the latest first; who waits is served before anybody looks. */
export function freeOthers(book: Book, sessionId: string, count: number, now: number): number {
  const filled = takenOf(book, sessionId)
    .filter(({ holder }) => holder === 'filled')
    .sort((a, b) => b.slotNo - a.slotNo)
    .slice(0, count)
  for (const { slotNo } of filled) book.taken.remove(slotKey(sessionId, slotNo))
  sweep(book, [sessionId], now)
  return filled.length
}
