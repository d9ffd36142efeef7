import type { Gate } from '../../../../src/contract/catalogue/doctor'
import { fullYears } from '../../../../src/contract/shared/dates'
import type { ProblemCode } from '../../../../src/contract/shared/problem'
import { type BookingPolicy, bookingPolicy } from '../../../regions/booking'
import { sessionEnd } from '../../../registers/schedules/times'
import type { Book } from './book'
import { bannedUntil, bookingsOf, isActive, isOnDay } from './facts'
import type { BookingRow, PersonRow, SessionRow } from './rows'

/** Whom a department takes; the age is that of the day of the visit. */
export function gateObstacle(gate: Gate, person: PersonRow, day: string): ProblemCode | null {
  if (gate.sex !== null && gate.sex !== person.sex) return 'sex-gate'
  const age = fullYears(person.birthDate, day)
  const young = gate.ageFrom !== null && age < gate.ageFrom
  const old = gate.ageTo !== null && age > gate.ageTo
  return young || old ? 'age-gate' : null
}

/** Why a session cannot be booked by anybody now. */
export function sessionObstacle(session: SessionRow, now: number): ProblemCode | null {
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
  book: Book,
  personId: string,
  session: SessionRow,
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
