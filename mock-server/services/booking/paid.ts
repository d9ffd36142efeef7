import { row, rows } from '../../base/db/statement'
import type { AppointmentsTable, BookingSlotsTable } from '../../base/db/tables/booking'
import { readKept } from '../../registers/schedules/sessions'
import { readDoctors } from '../../registers/schedules/who'
import { openBook } from './core/book'
import { feePaid } from './core/paid'
import type { BillRow, SessionRow } from './core/rows'
import { readBillsOf } from './store/bills'
import { toBooking, toTaken } from './store/columns'
import type { Desk } from './store/load'
import { write } from './with-book'

const PAID = '(select bill_id from paid)'
const BOOKING = `with paid as (select bill_id from settlement_orders where order_id = $1)
  select appointments.*, ${PAID} as paid_bill_id from appointments
  where bill_id = ${PAID} or pending_bill_id = ${PAID} for update`
const SLOTS = 'select * from booking_slots where holder_id = $1 order by session_id, slot_no for update'

async function sessionsOf({ db, now }: Desk, ids: readonly string[]): Promise<SessionRow[]> {
  const kept = [...(await readKept(db, ids, now)).values()]
  const doctors = await readDoctors(
    db,
    kept.map((one) => one.doctorId),
  )
  return kept.flatMap((one) => {
    const doctor = doctors.get(one.doctorId)
    return doctor ? [{ ...one, lot: '', gate: doctor.gate }] : []
  })
}

/**
 * The channel said that an order is paid: where it was a booking's fee, its number is safe now, in the same
 * transaction. The bill is locked by the payment; the session need not be, since only the person's own rows change.
 */
export async function onOrderPaid(desk: Desk, orderId: string): Promise<void> {
  const { db, now, ids } = desk
  const found = await row<AppointmentsTable & { paid_bill_id: string }>(db, BOOKING, [orderId])
  if (!found) return
  const booking = toBooking(found)
  const bills: BillRow[] = await readBillsOf(desk, [booking])
  const taken = (await rows<BookingSlotsTable>(db, SLOTS, [booking.appointmentId])).map(toTaken)
  const sessions = await sessionsOf(desk, [booking.sessionId, ...(booking.pending ? [booking.pending.sessionId] : [])])
  const book = openBook({ sessions, taken, bookings: [booking], bills }, () => ids.id())
  feePaid(book, found.paid_bill_id, now)
  await write(desk, book)
}
