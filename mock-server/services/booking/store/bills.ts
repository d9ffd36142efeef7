import { rows } from '../../../base/db/statement'
import type { Call } from '../../../base/http/route'
import type { BillRow, BookingRow } from '../core/rows'

const BILLS = `select bills.bill_id as "billId", bills.total_fen as "feeFen", bills.payable_until as "payableUntil",
    bills.visit_id as "visitId", case when bills.status = 'paid' then 'paid'
      when bills.status <> 'void' then 'due'
      when exists (select 1 from settlement_orders back where back.bill_id = bills.bill_id
        and back.status in ('refunding', 'refunded')) then 'refunded' else 'void' end as state
  from bills where bill_id = any($1)`

const billIdsOf = (bookings: readonly BookingRow[]) =>
  bookings.flatMap(({ billId, pending }) => [billId, pending?.billId ?? null].filter((id) => id !== null))

/** How the bills of bookings stand for the rules: due, paid, given back, or void. */
export async function readBillsOf({ db }: Pick<Call, 'db'>, bookings: readonly BookingRow[]): Promise<BillRow[]> {
  const ids = billIdsOf(bookings)
  if (ids.length === 0) return []
  const found = await rows<Omit<BillRow, 'appointmentId'> & { visitId: string }>(db, BILLS, [ids])
  return found.flatMap(({ visitId, ...bill }) => {
    const booking = bookings.find((one) => one.visitId === visitId)
    return booking ? [{ ...bill, appointmentId: booking.appointmentId }] : []
  })
}
