import { bookingPolicy } from '../../../regions/booking'
import { deadlineOf, MINUTE, slotEnd, slotStart } from '../../../registers/schedules/times'
import { type Book, tell } from './book'
import { personObstacle, sessionObstacle } from './eligible'
import type { BookingRow, HoldRow, SessionRow, WaitRow } from './rows'
import { freeSlots } from './slots'
import { fits, inOrder } from './wishes'

/** Which number goes to whom. */
export interface Match {
  wait: WaitRow
  slotNo: number
}

/**
 * The matcher, a pure rule: in order, each is given the earliest free number within her wish. So nobody is given one
 * outside of it, and nobody is passed over for a number that she wished and a later one got.
 */
export function matchWaits(
  session: SessionRow,
  free: readonly number[],
  waits: readonly WaitRow[],
  mayHave: (wait: WaitRow) => boolean,
): Match[] {
  const left = [...free]
  const matches: Match[] = []
  for (const wait of inOrder(waits, session)) {
    if (left.length === 0) break
    const at = left.findIndex((slotNo) => fits(wait, session, slotNo))
    const slotNo = left[at]
    if (slotNo === undefined || !mayHave(wait)) continue
    left.splice(at, 1)
    matches.push({ wait, slotNo })
  }
  return matches
}

function offer(book: Book, session: SessionRow, { wait, slotNo }: Match, now: number): void {
  const policy = bookingPolicy(session.institutionId)
  const heldUntil = Math.min(now + policy.offerMinutes * MINUTE, slotStart(session, slotNo))
  const hold: HoldRow = {
    holdId: book.id(),
    personId: wait.personId,
    sessionId: session.sessionId,
    slotNo,
    state: 'held',
    origin: wait.kind === 'ticket' ? 'queue' : 'waiting',
    waitId: wait.waitId,
    movingId: null,
    madeAt: now,
    heldUntil,
    extended: false,
    appointmentId: null,
  }
  book.holds.put(hold)
  book.taken.put({ sessionId: session.sessionId, slotNo, holder: 'hold', holderId: hold.holdId, lapsesAt: heldUntil })
  book.waits.put({ ...wait, state: 'offered', holdId: hold.holdId })
  tell(book, wait.personId, { about: 'offered', hold, session })
}

/** A booking that stands: pay at the hospital, or nothing to pay. */
export function newBooking(
  book: Book,
  session: SessionRow,
  slotNo: number,
  made: Pick<BookingRow, 'personId' | 'pay' | 'rulesVersion' | 'madeAt'>,
): BookingRow {
  const { sessionId, institutionId, departmentId, doctorId, day, feeFen } = session
  return {
    ...made,
    appointmentId: book.id(),
    visitId: book.id(),
    sessionId,
    slotNo,
    institutionId,
    departmentId,
    doctorId,
    day,
    startsAt: slotStart(session, slotNo),
    endsAt: slotEnd(session, slotNo),
    status: 'booked',
    feeFen,
    billId: null,
    payUntil: null,
    endedAt: null,
    attendedAt: null,
    movedFrom: null,
    pending: null,
    contest: null,
  }
}

function bookAtOnce(book: Book, session: SessionRow, { wait, slotNo }: Match, now: number): void {
  const { version: rulesVersion } = bookingPolicy(session.institutionId)
  const made = { personId: wait.personId, pay: 'hospital', rulesVersion, madeAt: now } as const
  const booking = newBooking(book, session, slotNo, made)
  const { sessionId } = session
  book.bookings.put(booking)
  book.taken.put({ sessionId, slotNo, holder: 'appointment', holderId: booking.appointmentId, lapsesAt: null })
  book.waits.put({ ...wait, state: 'booked', endedAt: now, appointmentId: booking.appointmentId })
  tell(book, wait.personId, { about: 'auto-booked', booking })
}

/** She has been offered a number of it and has not answered yet. */
const isOffered = (book: Book, personId: string, sessionId: string, now: number) =>
  book.holds
    .all()
    .some(
      (one) =>
        one.personId === personId &&
        one.sessionId === sessionId &&
        one.waitId !== null &&
        one.state === 'held' &&
        one.heldUntil > now,
    )

/** Booked without a word only while she could still cancel: nobody gets a miss out of a number she could not know of. */
const maySurprise = (session: SessionRow, slotNo: number, now: number) =>
  now < deadlineOf(bookingPolicy(session.institutionId).cancelUntil, slotStart(session, slotNo))

/** Hands what is free in a session to who waits for it. */
export function handOut(book: Book, sessionId: string, now: number): void {
  const session = book.sessions.get(sessionId)
  if (!session || sessionObstacle(session, now) !== null) return
  const free = freeSlots(book, session, now)
  if (free.length === 0) return
  const served = new Set<string>()
  const waiting = book.waits.all().filter(({ state }) => state === 'waiting')
  const mayHave = ({ personId }: WaitRow) => {
    // One number of a session for a person, also where she both wished and queued.
    if (served.has(personId) || isOffered(book, personId, sessionId, now)) return false
    if (personObstacle(book, personId, session, now) !== null) return false
    served.add(personId)
    return true
  }
  for (const match of matchWaits(session, free, waiting, mayHave)) {
    if (match.wait.mode === 'book' && maySurprise(session, match.slotNo, now)) bookAtOnce(book, session, match, now)
    else offer(book, session, match, now)
  }
}
