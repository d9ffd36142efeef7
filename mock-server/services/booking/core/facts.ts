import type { BookingPolicy } from '../../../regions/booking'
import { DAY, instantOf, MINUTE } from '../../../registers/schedules/times'
import type { Book } from './book'
import type { BookingRow } from './rows'

/** An unpaid number ran out of time, though no row was touched. */
export const isLapsed = ({ status, payUntil }: Pick<BookingRow, 'status' | 'payUntil'>, now: number): boolean =>
  status === 'awaiting-payment' && payUntil !== null && payUntil <= now

type Visit = Pick<BookingRow, 'status' | 'endsAt' | 'attendedAt'>

/** 爽约: the time to check in is over and she did not. */
export const isMissed = ({ status, endsAt, attendedAt }: Visit, policy: BookingPolicy, now: number): boolean =>
  status === 'booked' && attendedAt === null && endsAt + policy.noShow.afterMinutes * MINUTE <= now

/** A booking that stands and is still to come. */
export const isActive = (booking: BookingRow, policy: BookingPolicy, now: number): boolean =>
  (booking.status === 'booked' && booking.attendedAt === null && !isMissed(booking, policy, now)) ||
  (booking.status === 'awaiting-payment' && !isLapsed(booking, now))

/** The booking is of this day, or moves there when its new fee is paid. */
export const isOnDay = ({ day, pending }: Pick<BookingRow, 'day' | 'pending'>, asked: string, now: number): boolean =>
  day === asked || (pending !== null && pending.until > now && pending.day === asked)

type Counted = Visit & Pick<BookingRow, 'contest'>

/** Misses after the rule was announced, not contested with success or still looked at. */
const standingMisses = <One extends Counted>(misses: readonly One[], policy: BookingPolicy, now: number): One[] =>
  misses
    .filter((one) => isMissed(one, policy, now))
    .filter(({ endsAt }) => endsAt >= instantOf(policy.noShow.announcedOn))
    .filter(({ contest }) => contest === null || contest === 'rejected')

const within = <One extends Counted>(misses: readonly One[], policy: BookingPolicy, until: number): One[] =>
  misses.filter(({ endsAt }) => endsAt > until - policy.noShow.withinDays * DAY && endsAt <= until)

/** Misses that count now. */
export const countedMisses = <One extends Counted>(misses: readonly One[], policy: BookingPolicy, now: number): One[] =>
  within(standingMisses(misses, policy, now), policy, now)

/**
 * Barred until, or null. The ban runs from the miss that made the number full, as long as was told then: that an older
 * one leaves the days of the rule does not end it.
 */
export function bannedUntil(bookings: readonly Counted[], policy: BookingPolicy, now: number): number | null {
  const misses = standingMisses(bookings, policy, now)
  const full = misses.filter(({ endsAt }) => within(misses, policy, endsAt).length >= policy.noShow.count)
  const until = Math.max(0, ...full.map(({ endsAt }) => endsAt)) + policy.noShow.banDays * DAY
  return until > now ? until : null
}

/** A person's bookings at one institution. */
export const bookingsOf = (book: Pick<Book, 'bookings'>, personId: string, institutionId: string): BookingRow[] =>
  book.bookings.all().filter((one) => one.personId === personId && one.institutionId === institutionId)
