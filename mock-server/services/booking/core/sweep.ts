import type { Book } from './book'
import { lapse } from './let-go'
import { handOut } from './match'

/** Brings sessions up to the clock: what ran out is let go, what is free goes to who waits. Before and after a change. */
export function sweep(book: Book, sessionIds: readonly string[], now: number): void {
  for (const sessionId of new Set(sessionIds)) {
    lapse(book, sessionId, now)
    handOut(book, sessionId, now)
  }
}
