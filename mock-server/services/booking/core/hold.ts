import { canExtend } from '../../../../src/contract/booking/can'
import { Collision } from '../../../base/db/retry'
import { bookingPolicy } from '../../../regions/booking'
import { MINUTE, slotStart } from '../../../registers/schedules/times'
import { type Answer, done, no } from './answer'
import type { Book } from './book'
import { type Seeker, takeObstacle } from './eligible'
import { endHold } from './let-go'
import { asHold } from './of-contract'
import type { HoldRow, SessionRow } from './rows'
import { freeSlots } from './slots'
import { sweep } from './sweep'

export interface HoldAsk extends Seeker {
  sessionId: string
  /** Undefined: the first free number. */
  slotNo: number | undefined
}

/** What she holds in this session for the same purpose, an offer too: asked for again, it is hers and not taken. */
const sameHold = (held: readonly HoldRow[], { sessionId, slotNo, movingId }: HoldAsk) =>
  held.find(
    (one) =>
      one.sessionId === sessionId && one.movingId === movingId && (slotNo === undefined || one.slotNo === slotNo),
  )

/** The number asked for, or the first one; those that she lets go of by this are free for her. */
function chooseSlot(
  book: Book,
  session: SessionRow,
  { slotNo }: HoldAsk,
  replaced: readonly HoldRow[],
  now: number,
): Answer<number> {
  const own = replaced.filter((one) => one.sessionId === session.sessionId).map((one) => one.slotNo)
  const free = [...new Set([...freeSlots(book, session, now), ...own])].sort((a, b) => a - b)
  const [first] = free
  if (first === undefined) return no('session-full')
  if (slotNo === undefined) return done(first)
  return free.includes(slotNo) ? done(slotNo) : no('slot-taken')
}

const isHeld = ({ state, heldUntil }: HoldRow, now: number) => state === 'held' && heldUntil > now

/** 占号. What she had chosen before is let go: one number at a time. */
export function holdSlot(book: Book, ask: HoldAsk, now: number): Answer<HoldRow> {
  const session = book.sessions.get(ask.sessionId)
  if (!session) return no('not-found')
  sweep(book, [ask.sessionId], now)
  const obstacle = takeObstacle(book, ask, session, now)
  if (obstacle !== null) return no(obstacle)
  const held = book.holds.all().filter((one) => one.personId === ask.personId && isHeld(one, now))
  const same = sameHold(held, ask)
  if (same) return done(same)
  const replaced = held.filter(({ origin }) => origin === 'chosen' || origin === 'moving')
  // Taken by another call of hers after this one looked which sessions to lock: its number could not be given back.
  if (replaced.some((one) => !book.sessions.get(one.sessionId))) throw new Collision()
  const chosen = chooseSlot(book, session, ask, replaced, now)
  if (!chosen.ok) return chosen
  for (const one of replaced) endHold(book, one, 'released', now)
  const policy = bookingPolicy(session.institutionId)
  const heldUntil = Math.min(now + policy.holdMinutes * MINUTE, slotStart(session, chosen.value))
  const hold: HoldRow = {
    holdId: book.id(),
    personId: ask.personId,
    sessionId: ask.sessionId,
    slotNo: chosen.value,
    state: 'held',
    origin: ask.movingId === null ? 'chosen' : 'moving',
    waitId: null,
    movingId: ask.movingId,
    madeAt: now,
    heldUntil,
    extended: false,
    appointmentId: null,
  }
  book.holds.put(hold)
  const { sessionId, slotNo, holdId } = hold
  book.taken.put({ sessionId, slotNo, holder: 'hold', holderId: holdId, lapsesAt: heldUntil })
  sweep(
    book,
    replaced.map((one) => one.sessionId),
    now,
  )
  return done(hold)
}

/** 再留几分钟, once, never past the number's own time. */
export function extendHold(book: Book, hold: HoldRow, now: number): Answer<HoldRow> {
  const session = book.sessions.get(hold.sessionId)
  if (!session) return no('not-found')
  if (session.stoppedAt !== null && hold.state !== 'confirmed') return no('session-stopped')
  const can = canExtend(asHold(hold), now)
  if (!can.allowed) return no(can.reason)
  const { extendMinutes } = bookingPolicy(session.institutionId)
  const heldUntil = Math.min(hold.heldUntil + extendMinutes * MINUTE, slotStart(session, hold.slotNo))
  const kept: HoldRow = { ...hold, heldUntil, extended: true }
  book.holds.put(kept)
  const { sessionId, slotNo, holdId } = hold
  book.taken.put({ sessionId, slotNo, holder: 'hold', holderId: holdId, lapsesAt: heldUntil })
  return done(kept)
}

/** 放掉; twice is no harm. */
export function releaseHold(book: Book, holdId: string, now: number): Answer<HoldRow> {
  const before = book.holds.get(holdId)
  if (!before) return no('not-found')
  sweep(book, [before.sessionId], now)
  const hold = book.holds.get(holdId) ?? before
  if (hold.state === 'held') {
    endHold(book, hold, 'released', now)
    sweep(book, [hold.sessionId], now)
  }
  return done(book.holds.get(holdId) ?? hold)
}
