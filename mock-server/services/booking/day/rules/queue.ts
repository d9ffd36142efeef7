/** A place in line: by turn, then by number within the same turn, then by when somebody came back. */
export interface Place {
  turnAt: number
  seq: number
  tie: number
}

export interface QueueTicket extends Place {
  ticketId: string
  state: 'waiting' | 'called' | 'missed' | 'in-room' | 'done'
}

/** The stated rule: the earlier turn first; nobody is taken before somebody who stands ahead of her. */
export const inOrder = (a: Place & { ticketId: string }, b: Place & { ticketId: string }): number =>
  a.turnAt - b.turnAt || a.seq - b.seq || a.tie - b.tie || (a.ticketId < b.ticketId ? -1 : 1)

/** Who waits, in the order they are called. */
export const lineOf = <T extends QueueTicket>(tickets: readonly T[]): T[] =>
  tickets.filter(({ state }) => state === 'waiting').sort(inOrder)

/** How many come before: who waits ahead of her, and who was called and is not in yet. */
export function aheadOf(tickets: readonly QueueTicket[], ticketId: string): number {
  const before = lineOf(tickets).findIndex((one) => one.ticketId === ticketId)
  return before + tickets.filter(({ state }) => state === 'called').length
}

interface Window {
  startsAt: number
  endsAt: number
  /** 序号 within the window: who booked the earlier number stands first. */
  seq: number
}

/**
 * Where somebody stands who checks in at `now`: by her window while she is in time (the grace included), else by the
 * moment she came, as walk-ins do.
 */
export const placeOf = (window: Window, now: number, graceMs: number): Place =>
  now <= window.endsAt + graceMs
    ? { turnAt: window.startsAt, seq: window.seq, tie: 0 }
    : { turnAt: now, seq: 0, tie: 0 }

/** A walk-in stands by the moment she came. */
export const walkInPlace = (now: number, seq: number): Place => ({ turnAt: now, seq, tie: 0 })

/**
 * Back after 过号: behind the next `behind` who wait, or behind all where there are fewer. Several who come back behind
 * the same one stand in the order they came back.
 */
export function rejoinPlace(tickets: readonly QueueTicket[], behind: number, now: number): Place {
  const line = lineOf(tickets)
  const anchor = line[Math.min(behind, line.length) - 1]
  if (!anchor) return { turnAt: now, seq: 0, tie: 0 }
  return { turnAt: anchor.turnAt, seq: anchor.seq, tie: Math.max(now, anchor.tie + 1) }
}
