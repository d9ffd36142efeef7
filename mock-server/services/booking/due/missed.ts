import { row, rows } from '../../../base/db/statement'
import type { AppointmentsTable } from '../../../base/db/tables/booking'
import { bookingPolicy } from '../../../regions/booking'
import { notify } from '../../../registers/messages'
import { DAY } from '../../../registers/schedules/times'
import { readDoctors } from '../../../registers/schedules/who'
import { done } from '../core/answer'
import { countedMisses } from '../core/facts'
import { dropUnpaid } from '../core/misses'
import { statusAt } from '../core/of-contract'
import type { BookingRow } from '../core/rows'
import { readBookingsAt } from '../show'
import { toBooking } from '../store/columns'
import type { Desk } from '../store/load'
import { withBook } from '../with-book'
import { missedWords } from '../words/missed'
import { inSteps } from './in-steps'

/** Older ones count no more; nobody is told of them. */
const REMEMBERED = 400 * DAY
const AT_ONCE = 500
const MISSED = `select * from appointments
  where status = 'booked' and attended_at is null and miss_told_at is null and ends_at <= $1
    and (ends_at > $2 or (ends_at = $2 and appointment_id > $3))
  order by ends_at, appointment_id limit $4`
const TELL = `update appointments set miss_told_at = $2
  where appointment_id = $1 and miss_told_at is null and attended_at is null and status = 'booked'
  returning appointment_id`

async function missesWith({ db, now }: Desk, booking: BookingRow): Promise<number> {
  const policy = bookingPolicy(booking.institutionId)
  const misses = countedMisses(await readBookingsAt(db, booking.personId, booking.institutionId, now), policy, now)
  return misses.some((one) => one.appointmentId === booking.appointmentId) ? misses.length : 0
}

/** Told once, with the count and what follows: of several servers the row lets one write. */
/** Its bill is locked before the booking, as by every change of bookings. */
async function endBill(desk: Desk, { sessionId, appointmentId, billId }: BookingRow): Promise<void> {
  if (billId === null) return
  const wanted = { sessionIds: [sessionId], personIds: [], appointmentIds: [appointmentId] }
  await withBook(desk, wanted, (book) => {
    const booking = book.bookings.get(appointmentId)
    const missed = booking && statusAt(booking, desk.now) === 'missed'
    return missed ? dropUnpaid(book, booking) : done(booking)
  })
}

async function tell(desk: Desk, booking: BookingRow, misses: number): Promise<boolean> {
  const { db, now } = desk
  if (!(await row(db, TELL, [booking.appointmentId, now]))) return false
  const place = (await readDoctors(db, [booking.doctorId])).get(booking.doctorId)
  if (place)
    await notify(desk, booking.personId, missedWords(booking, place, misses, bookingPolicy(booking.institutionId)))
  return true
}

/** Who did not come is told. @returns how many were told now */
export async function tellMissed(desk: Desk): Promise<number> {
  const { db, now } = desk
  let told = 0
  let [endsAt, after] = [now - REMEMBERED, '']
  for (;;) {
    const found = (await rows<AppointmentsTable>(db, MISSED, [now, endsAt, after, AT_ONCE])).map(toBooking)
    await inSteps(desk, found, async (step, booking) => {
      const misses = await missesWith(step, booking)
      if (misses === 0) return
      await endBill(step, booking)
      if (await tell(step, booking, misses)) told += 1
    })
    const last = found.at(-1)
    if (!last || found.length < AT_ONCE) return told
    ;[endsAt, after] = [last.endsAt, last.appointmentId]
  }
}
