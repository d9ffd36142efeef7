import { slotStart } from '../../../registers/schedules/times'
import { type Book, slotKey } from './book'
import type { SessionRow, TakenRow } from './rows'

/** A number is free when nobody has it, or who had it ran out of time, and its time has not begun. */
export function isFree(book: Book, session: SessionRow, slotNo: number, now: number): boolean {
  if (slotNo < 1 || slotNo > session.capacity || slotStart(session, slotNo) <= now) return false
  const taken = book.taken.get(slotKey(session.sessionId, slotNo))
  return !taken || isPast(taken, now)
}

export const isPast = ({ lapsesAt }: Pick<TakenRow, 'lapsesAt'>, now: number) => lapsesAt !== null && lapsesAt <= now

/** Free numbers in order of time. */
export function freeSlots(book: Book, session: SessionRow, now: number): number[] {
  const numbers = Array.from({ length: session.capacity }, (_, index) => index + 1)
  return numbers.filter((slotNo) => isFree(book, session, slotNo, now))
}

export const takenOf = (book: Book, sessionId: string): TakenRow[] =>
  book.taken.all().filter((one) => one.sessionId === sessionId)
