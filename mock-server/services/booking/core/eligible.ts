import { canMove } from '../../../../src/contract/booking/can'
import type { Gate } from '../../../../src/contract/catalogue/doctor'
import { fullYears } from '../../../../src/contract/shared/dates'
import type { ProblemCode } from '../../../../src/contract/shared/problem'
import { type BookingPolicy, bookingPolicy } from '../../../regions/booking'
import { sessionEnd } from '../../../registers/schedules/times'
import type { Book } from './book'
import { bannedUntil, bookingsOf, isActive, isOnDay } from './facts'
import { asAppointment } from './of-contract'
import type { BookingRow, PersonRow, SessionRow } from './rows'

/** Whom a department takes; the age is that of the day of the visit. */
export function gateObstacle(gate: Gate, person: PersonRow, day: string): ProblemCode | null {
  if (gate.sex !== null && gate.sex !== person.sex) return 'sex-gate'
  const age = fullYears(person.birthDate, day)
  const young = gate.ageFrom !== null && age < gate.ageFrom
  const old = gate.ageTo !== null && age > gate.ageTo
  return young || old ? 'age-gate' : null
}

/** A session as far as it decides who may have a number of it. */
type Clinic = Omit<SessionRow, 'lot'>
/** What is known of people. */
type Known = Pick<Book, 'people' | 'bookings'>

/** Why a session cannot be booked by anybody now. */
export function sessionObstacle(session: Clinic, now: number): ProblemCode | null {
  if (session.stoppedAt !== null) return 'session-stopped'
  if (sessionEnd(session) <= now) return 'session-over'
  return session.releaseAt > now ? 'not-released' : null
}

interface Bookings {
  /** The person's bookings at the institution of the session. */
  bookings: readonly BookingRow[]
  /** One that is being moved does not stand in its own way. */
  movingId?: string | null
}

/** The institution's rules for a person: ban, bookings at once, one a department and day. */
export function ruleObstacle(
  session: Pick<SessionRow, 'departmentId' | 'day'>,
  { bookings, movingId }: Bookings,
  policy: BookingPolicy,
  now: number,
): ProblemCode | null {
  if (bannedUntil(bookings, policy, now) !== null) return 'booking-banned'
  const active = bookings.filter((one) => one.appointmentId !== movingId && isActive(one, policy, now))
  const sameDay = active.filter((one) => one.departmentId === session.departmentId && isOnDay(one, session.day, now))
  if (sameDay.length >= policy.perDepartmentPerDay) return 'booking-same-day'
  return active.length >= policy.activeLimit ? 'booking-limit' : null
}

/** Why this person cannot book this session; null where she can. */
export function personObstacle(
  book: Known,
  personId: string,
  session: Clinic,
  now: number,
  movingId: string | null = null,
): ProblemCode | null {
  const person = book.people.get(personId)
  if (!person) return 'not-found'
  const bookings = bookingsOf(book, personId, session.institutionId)
  return (
    gateObstacle(session.gate, person, session.day) ??
    ruleObstacle(session, { bookings, movingId }, bookingPolicy(session.institutionId), now)
  )
}

/** Who wants a number; with `movingId` for moving that booking. */
export interface Seeker {
  personId: string
  movingId: string | null
}

/** Why a booking cannot be moved into this session; null where it can. A move stays in its department. */
function movingObstacle(book: Known, { personId, movingId }: Seeker, session: Clinic, now: number) {
  if (movingId === null) return null
  const booking = book.bookings.get(movingId)
  if (!booking || booking.personId !== personId) return 'not-found'
  if (booking.departmentId !== session.departmentId || booking.pending) return 'state-conflict'
  const can = canMove(asAppointment(booking), now)
  return can.allowed ? null : can.reason
}

/** Why she cannot take a number of this session; null where she can, if one is free. Nothing else is named to her. */
export const takeObstacle = (book: Known, seeker: Seeker, session: Clinic, now: number): ProblemCode | null =>
  sessionObstacle(session, now) ??
  movingObstacle(book, seeker, session, now) ??
  personObstacle(book, seeker.personId, session, now, seeker.movingId)
