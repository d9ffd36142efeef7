import type { Kysely } from 'kysely'
import type { Appointment, AppointmentSummary } from '../../../src/contract/booking/appointment'
import { instantInChina } from '../../../src/contract/shared/dates'
import type { Database } from '../../base/db/schema'
import { rows } from '../../base/db/statement'
import type { AppointmentsTable } from '../../base/db/tables/booking'
import { refuse } from '../../base/http/refuse'
import { bookingPolicy } from '../../regions/booking'
import { readKept } from '../../registers/schedules/sessions'
import { DAY } from '../../registers/schedules/times'
import { readDoctors } from '../../registers/schedules/who'
import { alternativesFor } from './alternatives'
import { bannedUntil, countedMisses } from './core/facts'
import type { BookingRow } from './core/rows'
import { toBooking } from './store/columns'
import { type Shown, toAppointment, toSummary } from './views/appointment'
import { readBooking, type ShownBooking } from './views/rows'

const OF_PERSON = `select * from appointments where person_id = $1 and institution_id = $2 and ends_at > $3
  and status in ('awaiting-payment', 'booked')`

/** A person's bookings at an institution that its rules may look at. */
export const readBookingsAt = async (
  db: Kysely<Database>,
  personId: string,
  institutionId: string,
  now: number,
): Promise<BookingRow[]> =>
  (await rows<AppointmentsTable>(db, OF_PERSON, [personId, institutionId, now - 400 * DAY])).map(toBooking)

async function missCount(db: Kysely<Database>, booking: ShownBooking, now: number): Promise<Appointment['missCount']> {
  const policy = bookingPolicy(booking.institution_id)
  const all = await readBookingsAt(db, booking.person_id, booking.institution_id, now)
  const until = bannedUntil(all, policy, now)
  return {
    counted: countedMisses(all, policy, now).length,
    limit: policy.noShow.count,
    bannedUntil: until === null ? null : instantInChina(until),
  }
}

async function shownOf(
  db: Kysely<Database>,
  bookings: readonly ShownBooking[],
  now: number,
): Promise<{ shown: Shown[]; pending: (sessionId: string | null) => Pick<Shown, 'session' | 'place'> | null }> {
  const ids = bookings.flatMap((one) => [one.session_id, one.pending_session_id].filter((id) => id !== null))
  const sessions = await readKept(db, ids, now)
  const doctorIds = [...sessions.values()].map((one) => one.doctorId)
  const places = await readDoctors(db, doctorIds)
  const find = (sessionId: string | null) => {
    const session = sessionId === null ? undefined : sessions.get(sessionId)
    const place = session && places.get(session.doctorId)
    return session && place ? { session, place } : null
  }
  const shown = bookings.flatMap((booking) => {
    const at = find(booking.session_id)
    return at ? [{ booking, ...at, now }] : []
  })
  return { shown, pending: find }
}

export async function showSummaries(
  db: Kysely<Database>,
  bookings: readonly ShownBooking[],
  now: number,
): Promise<AppointmentSummary[]> {
  return (await shownOf(db, bookings, now)).shown.map(toSummary)
}

/** 预约单 as its owner sees it; another's is not found. */
export async function showAppointment(
  db: Kysely<Database>,
  appointmentId: string,
  personId: string,
  now: number,
): Promise<Appointment> {
  const booking = await readBooking(db, appointmentId, personId)
  if (!booking) return refuse('not-found')
  const { shown, pending } = await shownOf(db, [booking], now)
  const [one] = shown
  if (!one) return refuse('not-found')
  const missed = toSummary(one).status === 'missed'
  const stopped = booking.status === 'stopped'
  return toAppointment(one, {
    pending: pending(booking.pending_session_id),
    alternatives: stopped ? await alternativesFor({ db, now, wanted: one.session }, { personId, movingId: null }) : [],
    missCount: missed ? await missCount(db, booking, now) : null,
  })
}
