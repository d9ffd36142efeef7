import type { Kysely } from 'kysely'
import { dayInChina } from '../../../../src/contract/shared/dates'
import type { Database } from '../../../base/db/schema'
import { rows } from '../../../base/db/statement'
import type { AppointmentsTable } from '../../../base/db/tables/booking'
import type { BillTable, OrderTable } from '../../../base/db/tables/settlement'

/** What was paid for a bill, and what became of it. */
export type PaidOrder = Pick<OrderTable, 'order_id' | 'own_fen' | 'shared_fen' | 'cash_fen' | 'refund_next_at'> & {
  status: 'paid' | 'refunding' | 'refunded'
}

/** A booking with whom it is for and how its bill stands. */
export interface ShownBooking extends AppointmentsTable {
  patient_name: string
  /** 签到了，还没看完. */
  in_line: boolean
  bill: Pick<BillTable, 'status' | 'order_id' | 'held_until' | 'payable_until'> | null
  paid: PaidOrder | null
}

const IN_LINE = `exists (select 1 from clinic_tickets
  where clinic_tickets.appointment_id = appointments.appointment_id and clinic_tickets.state <> 'done')`
const SELECT = `select appointments.*, people.name as patient_name, ${IN_LINE} as in_line,
    case when bills.bill_id is null then null else jsonb_build_object('status', bills.status, 'order_id', bills.order_id,
      'held_until', bills.held_until, 'payable_until', bills.payable_until) end as bill,
    (select jsonb_build_object('order_id', order_id, 'status', status, 'own_fen', own_fen, 'shared_fen', shared_fen,
        'cash_fen', cash_fen, 'refund_next_at', refund_next_at) from settlement_orders
      where settlement_orders.bill_id = appointments.bill_id and status in ('paid', 'refunding', 'refunded')
      order by created_at desc limit 1) as paid
  from appointments join people on people.person_id = appointments.person_id
  left join bills on bills.bill_id = appointments.bill_id`

const ONE = `${SELECT} where appointments.appointment_id = $1 and appointments.person_id = $2`
const STANDS = `(appointments.status = 'booked' and appointments.attended_at is null and appointments.ends_at > $3
  or appointments.status = 'awaiting-payment' and appointments.pay_until > $2
  or appointments.status = 'booked' and appointments.day = $7 and ${IN_LINE})`
const COMING = `${SELECT} where appointments.person_id = $1 and ${STANDS}
    and ($4::bigint is null or (appointments.starts_at, appointments.appointment_id) > ($4::bigint, $5::text))
  order by appointments.starts_at, appointments.appointment_id limit $6`
const PAST = `${SELECT} where appointments.person_id = $1 and not ${STANDS}
    and ($4::bigint is null or (appointments.starts_at, appointments.appointment_id) < ($4::bigint, $5::text))
  order by appointments.starts_at desc, appointments.appointment_id desc limit $6`

export const readBooking = async (
  db: Kysely<Database>,
  appointmentId: string,
  personId: string,
): Promise<ShownBooking | undefined> => (await rows<ShownBooking>(db, ONE, [appointmentId, personId]))[0]

const OF_SESSIONS = `${SELECT} where appointments.session_id = any($1)
    and appointments.status in ('booked', 'awaiting-payment', 'stopped')
  order by appointments.session_id, appointments.slot_no, appointments.appointment_id`

/** Who has a number in these sessions, or lost it when one was stopped. */
export const bookingsOfSessions = (db: Kysely<Database>, sessionIds: readonly string[]): Promise<ShownBooking[]> =>
  rows<ShownBooking>(db, OF_SESSIONS, [sessionIds])

export interface ListAsk {
  personId: string
  when: 'coming' | 'past'
  now: number
  /** A window that ended after this is still to come. */
  endedAfter: number
  after: readonly [number, string] | undefined
  limit: number
}

export const listBookings = (db: Kysely<Database>, ask: ListAsk): Promise<ShownBooking[]> =>
  rows<ShownBooking>(db, ask.when === 'coming' ? COMING : PAST, [
    ask.personId,
    ask.now,
    ask.endedAfter,
    ask.after?.[0] ?? null,
    ask.after?.[1] ?? '',
    ask.limit,
    dayInChina(ask.now),
  ])
